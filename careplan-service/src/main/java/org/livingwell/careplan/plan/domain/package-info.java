/** The person-owned care plan. */
@NullMarked
package org.livingwell.careplan.plan.domain;

import org.jspecify.annotations.NullMarked;
