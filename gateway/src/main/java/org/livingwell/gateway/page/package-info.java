/** The portal's files. */
@NullMarked
package org.livingwell.gateway.page;

import org.jspecify.annotations.NullMarked;
