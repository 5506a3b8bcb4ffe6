/** One thing in a plan, with a voice and an agreement. */
@NullMarked
package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.NullMarked;
