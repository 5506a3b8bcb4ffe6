package org.livingwell.intake.people.concern.domain;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;

import java.util.UUID;

/** One concern. */
public record ConcernId(UUID value) {

    /** The one that a cause raises, so that a repeat raises it once. */
    public static ConcernId of(Cause cause) {
        return new ConcernId(Ids.derive("concern", cause.id()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
