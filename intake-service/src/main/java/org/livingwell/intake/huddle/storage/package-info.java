/** How huddles are kept, and what they think of whom. */
@NullMarked
package org.livingwell.intake.huddle.storage;

import org.jspecify.annotations.NullMarked;
