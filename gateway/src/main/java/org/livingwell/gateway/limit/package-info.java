/** How much one caller may ask for. */
@NullMarked
package org.livingwell.gateway.limit;

import org.jspecify.annotations.NullMarked;
