/** Introductions as callers see them. */
@NullMarked
package org.livingwell.intake.introduction.api;

import org.jspecify.annotations.NullMarked;
