package org.livingwell.contact.staying.checkin.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** One celebration a person and cause, however often it is wanted; its step and its card follow. */
public record CelebrationId(UUID value) {

    public static CelebrationId of(PersonId person, UUID cause) {
        return new CelebrationId(Ids.derive("celebration", person, cause));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
