/** What every context says once it has moved what it held. */
@NullMarked
package org.livingwell.intake.match.messaging;

import org.jspecify.annotations.NullMarked;
