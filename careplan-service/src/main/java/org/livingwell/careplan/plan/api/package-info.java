/** The care plan as callers see it. */
@NullMarked
package org.livingwell.careplan.plan.api;

import org.jspecify.annotations.NullMarked;
