package org.livingwell.intake.people.concern.domain;

import java.util.UUID;

/** One concern. */
public record ConcernId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
