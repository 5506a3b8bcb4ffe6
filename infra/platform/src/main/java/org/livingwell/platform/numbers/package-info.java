/** Statistics that give nobody away. */
@NullMarked
package org.livingwell.platform.numbers;

import org.jspecify.annotations.NullMarked;
