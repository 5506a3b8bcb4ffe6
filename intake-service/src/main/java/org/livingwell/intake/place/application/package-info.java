/** The places this platform serves. */
@NullMarked
package org.livingwell.intake.place.application;

import org.jspecify.annotations.NullMarked;
