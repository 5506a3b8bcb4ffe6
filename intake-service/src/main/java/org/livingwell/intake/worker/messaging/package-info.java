/** What intake says about workers, and what it hears itself say. */
@NullMarked
package org.livingwell.intake.worker.messaging;

import org.jspecify.annotations.NullMarked;
