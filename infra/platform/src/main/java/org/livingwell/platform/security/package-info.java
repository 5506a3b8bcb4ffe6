/** Who is asking. */
@NullMarked
package org.livingwell.platform.security;

import org.jspecify.annotations.NullMarked;
