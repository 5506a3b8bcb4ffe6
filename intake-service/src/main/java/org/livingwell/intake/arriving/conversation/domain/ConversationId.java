package org.livingwell.intake.arriving.conversation.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** A conversation; a person's are numbered, so that there is one next one and no second of it. */
public record ConversationId(UUID value) {

    public static ConversationId of(PersonId person, int number) {
        return new ConversationId(Ids.derive("conversation", person, number));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
