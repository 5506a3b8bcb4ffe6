/** How workers are kept. */
@NullMarked
package org.livingwell.intake.worker.storage;

import org.jspecify.annotations.NullMarked;
