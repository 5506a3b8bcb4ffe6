/** The team's short meeting: whom it thinks of and what it decides. */
@NullMarked
package org.livingwell.intake.huddle.domain;

import org.jspecify.annotations.NullMarked;
