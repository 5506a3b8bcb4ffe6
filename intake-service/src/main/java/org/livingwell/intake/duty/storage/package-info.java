/** How bells are kept. */
@NullMarked
package org.livingwell.intake.duty.storage;

import org.jspecify.annotations.NullMarked;
