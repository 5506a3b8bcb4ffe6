package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.Person.Living;
import org.livingwell.platform.domain.Words;

/**
 * Something that was said differently when somebody came again, or that nobody had said before; a
 * worker hears from them which it is.
 *
 * @param stood null where nothing did
 * @param said null where it was left out, which took something back; of what is settled neither is
 *     kept
 */
public record Difference(What what, @Nullable Words stood, @Nullable Words said) {

    /** They had stepped out, and were introduced without their knowing or against their no. */
    static Difference stillAway(Living person) {
        return new Difference(What.COMING_BACK, new Words(person.code()), null);
    }

    /** Told, and heard from them how it is: what others said of them is quoted no more. */
    Difference settled() {
        return new Difference(what, null, null);
    }

    /** Which of the details. */
    public enum What {
        NAME,
        PHONE,
        EMAIL,
        ADDRESS,
        MAY_TEXT,
        MAY_CALL,
        MAY_VOICEMAIL,
        MAY_EMAIL,
        WHEN,
        MAY_TALK_TO,
        NEVER_TALK_TO,
        NEVER_KNOW,
        COMMUNICATION_NEEDS,
        LANGUAGE,
        INTERPRETER,
        BIRTH_DATE,
        POSTCODE,
        COMING_BACK
    }
}
