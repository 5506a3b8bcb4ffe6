/** How callers are answered. */
@NullMarked
package org.livingwell.platform.web;

import org.jspecify.annotations.NullMarked;
