/** Workers as callers see them. */
@NullMarked
package org.livingwell.intake.worker.api;

import org.jspecify.annotations.NullMarked;
