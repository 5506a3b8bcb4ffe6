/** What intake says about huddles, and what it hears itself say. */
@NullMarked
package org.livingwell.intake.huddle.messaging;

import org.jspecify.annotations.NullMarked;
