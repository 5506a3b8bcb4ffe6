package org.livingwell.careplan.outcome.domain;

import org.livingwell.platform.domain.Cause;

import java.util.UUID;

/** One measure that was taken with somebody. */
public record MeasureId(UUID value) {

    public static MeasureId of(Cause cause) {
        return new MeasureId(cause.id());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
