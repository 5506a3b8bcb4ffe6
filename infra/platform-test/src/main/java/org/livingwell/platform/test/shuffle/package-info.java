/** Proves that listeners reach one state whatever order events of different aggregates come in. */
@NullMarked
package org.livingwell.platform.test.shuffle;

import org.jspecify.annotations.NullMarked;
