/** Concerns as callers see them, which for most is not at all. */
@NullMarked
package org.livingwell.intake.concern.api;

import org.jspecify.annotations.NullMarked;
