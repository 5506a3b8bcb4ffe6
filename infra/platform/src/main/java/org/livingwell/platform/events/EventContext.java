package org.livingwell.platform.events;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known about an event besides its data; the CloudEvents attributes of design and standard.
 *
 * @param type such as {@code intake.PersonWelcomed.v1}
 * @param subject {@code <aggregate>/<id>}
 * @param sequence of the aggregate's published events, from 1
 */
public record EventContext(
        UUID id,
        String type,
        String subject,
        long sequence,
        Instant time,
        @Nullable PersonId person,
        PlaceId place) {

    /** The person an event is about; an event without one is not for the listener that asks. */
    public PersonId about() {
        if (person == null) throw new UnreadableEventException("event-without-person", null);
        return person;
    }

    /** The id of the aggregate it happened to. */
    public String aggregate() {
        return subject.substring(subject.indexOf('/') + 1);
    }

    public Cause cause() {
        return Cause.ofEvent(id, null);
    }
}
