/** What can be done with a care plan. */
@NullMarked
package org.livingwell.careplan.plan.application;

import org.jspecify.annotations.NullMarked;
