/** Measures the event path against what it is made of, in one run. */
@NullMarked
package org.livingwell.benchmarks;

import org.jspecify.annotations.NullMarked;
