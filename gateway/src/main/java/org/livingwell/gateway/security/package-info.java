/** Who may pass, and what a browser may do with our pages. */
@NullMarked
package org.livingwell.gateway.security;

import org.jspecify.annotations.NullMarked;
