/** Searching people as callers see it. */
@NullMarked
package org.livingwell.intake.search.api;

import org.jspecify.annotations.NullMarked;
