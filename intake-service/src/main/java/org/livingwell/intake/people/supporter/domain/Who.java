package org.livingwell.intake.people.supporter.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

/**
 * Somebody as the plan says it.
 *
 * @param near null where nobody said
 */
public record Who(Words called, @Nullable HowNear near) {}
