/** What intake says about places. */
@NullMarked
package org.livingwell.intake.place.messaging;

import org.jspecify.annotations.NullMarked;
