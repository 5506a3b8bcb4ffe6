package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/**
 * A measure as it was taken.
 *
 * @param present who was there; null where nobody else was
 * @param by the worker who wrote it down; null where they did it themselves
 */
public record Measure(
        MeasureId id, Taken taken, LocalDate on, @Nullable Words present, @Nullable WorkerId by) {}
