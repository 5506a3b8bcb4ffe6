/** How openings are kept. */
@NullMarked
package org.livingwell.intake.glass.storage;

import org.jspecify.annotations.NullMarked;
