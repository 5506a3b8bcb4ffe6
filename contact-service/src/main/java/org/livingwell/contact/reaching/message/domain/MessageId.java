package org.livingwell.contact.reaching.message.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** One message a person and cause, however often it is asked for. */
public record MessageId(UUID value) {

    public static MessageId of(PersonId person, UUID cause) {
        return new MessageId(Ids.derive("message", person, cause));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
