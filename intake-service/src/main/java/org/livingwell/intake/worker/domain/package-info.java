/** Somebody who works in a place. */
@NullMarked
package org.livingwell.intake.worker.domain;

import org.jspecify.annotations.NullMarked;
