/** What the look-up keys are made with. */
@NullMarked
package org.livingwell.intake.search.storage;

import org.jspecify.annotations.NullMarked;
