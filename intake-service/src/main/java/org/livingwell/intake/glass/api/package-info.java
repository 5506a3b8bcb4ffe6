/** How records are opened from outside, and who is told. */
@NullMarked
package org.livingwell.intake.glass.api;

import org.jspecify.annotations.NullMarked;
