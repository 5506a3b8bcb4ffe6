/** Months of a place in numbers. */
@NullMarked
package org.livingwell.intake.insight.application;

import org.jspecify.annotations.NullMarked;
