/** The messages that tell whoever is on duty. */
@NullMarked
package org.livingwell.intake.duty.messaging;

import org.jspecify.annotations.NullMarked;
