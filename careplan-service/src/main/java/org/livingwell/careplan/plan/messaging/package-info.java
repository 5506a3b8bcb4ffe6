/** What careplan hears and says about plans. */
@NullMarked
package org.livingwell.careplan.plan.messaging;

import org.jspecify.annotations.NullMarked;
