/** Numbers as callers see them: rounded, or not at all. */
@NullMarked
package org.livingwell.intake.insight.api;

import org.jspecify.annotations.NullMarked;
