/** Places as callers see them. */
@NullMarked
package org.livingwell.intake.place.api;

import org.jspecify.annotations.NullMarked;
