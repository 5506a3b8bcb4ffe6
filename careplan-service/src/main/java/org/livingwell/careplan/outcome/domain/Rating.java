package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * How near somebody says they are to a goal, from 0 to 10.
 *
 * @param value 0 is an answer as any other
 * @param by the worker who wrote it down with them; null where they did it themselves
 */
public record Rating(int value, @Nullable Words said, Instant at, @Nullable WorkerId by) {}
