/** How whoever is on duty is told, and tested. */
@NullMarked
package org.livingwell.intake.duty.application;

import org.jspecify.annotations.NullMarked;
