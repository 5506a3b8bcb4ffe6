/** The event path under faults: nothing accepted is lost, nothing happens twice. */
@NullMarked
package org.livingwell.journeys.faults;

import org.jspecify.annotations.NullMarked;
