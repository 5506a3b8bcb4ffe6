/** The people of the demo; what they do is told in {@code resources/demo}. */
@NullMarked
package org.livingwell.local.demo;

import org.jspecify.annotations.NullMarked;
