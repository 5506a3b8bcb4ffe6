package org.livingwell.contact.meeting.lunch.domain;

import java.util.UUID;

/** Lunches that come again. */
public record SeriesId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
