/** How a place's settings are kept. */
@NullMarked
package org.livingwell.intake.place.storage;

import org.jspecify.annotations.NullMarked;
