/** What the timeline is made from. */
@NullMarked
package org.livingwell.careplan.journey.messaging;

import org.jspecify.annotations.NullMarked;
