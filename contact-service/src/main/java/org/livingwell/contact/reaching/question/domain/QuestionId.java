package org.livingwell.contact.reaching.question.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** A question to somebody; nothing said of another person is ever about it. */
public record QuestionId(UUID value) {

    /**
     * @param named the id that whoever asks gave it
     */
    public static QuestionId of(PersonId person, UUID named) {
        return new QuestionId(Ids.derive("question", person, named));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
