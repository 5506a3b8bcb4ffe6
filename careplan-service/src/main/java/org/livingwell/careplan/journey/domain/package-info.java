/** The steps of a journey. */
@NullMarked
package org.livingwell.careplan.journey.domain;

import org.jspecify.annotations.NullMarked;
