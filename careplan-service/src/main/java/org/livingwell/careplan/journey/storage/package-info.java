/** How timelines are kept. */
@NullMarked
package org.livingwell.careplan.journey.storage;

import org.jspecify.annotations.NullMarked;
