/** The timeline over what every context says. */
@NullMarked
package org.livingwell.careplan.journey.application;

import org.jspecify.annotations.NullMarked;
