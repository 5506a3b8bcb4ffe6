/** What intake says about concerns: next to nothing. */
@NullMarked
package org.livingwell.intake.concern.messaging;

import org.jspecify.annotations.NullMarked;
