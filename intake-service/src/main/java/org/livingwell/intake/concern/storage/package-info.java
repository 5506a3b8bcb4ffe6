/** How concerns are kept. */
@NullMarked
package org.livingwell.intake.concern.storage;

import org.jspecify.annotations.NullMarked;
