/** Who has seen somebody's record, over all contexts. */
@NullMarked
package org.livingwell.careplan.seen.application;

import org.jspecify.annotations.NullMarked;
