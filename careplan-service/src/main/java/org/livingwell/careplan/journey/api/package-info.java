/** The journey as callers see it. */
@NullMarked
package org.livingwell.careplan.journey.api;

import org.jspecify.annotations.NullMarked;
