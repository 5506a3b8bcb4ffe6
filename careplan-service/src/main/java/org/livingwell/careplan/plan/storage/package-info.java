/** How plans are kept. */
@NullMarked
package org.livingwell.careplan.plan.storage;

import org.jspecify.annotations.NullMarked;
