package org.livingwell.intake.arriving.introduction.domain;

import org.livingwell.intake.people.person.domain.ContactWishes;

import java.util.List;
import java.util.stream.Stream;

/** A way somebody was tried to be reached. */
public enum How {
    CALL,
    VOICEMAIL,
    TEXT,
    EMAIL,
    LETTER,
    VISIT,
    THROUGH_SOMEBODY;

    /** Every way they said is safe. */
    public static List<How> safe(ContactWishes wishes) {
        return Stream.of(values()).filter(it -> it.safeWith(wishes)).toList();
    }

    /** What nobody said to be safe is not; of letters and visits nobody is asked at the door. */
    boolean safeWith(ContactWishes wishes) {
        return switch (this) {
            case CALL -> wishes.mayCall();
            case VOICEMAIL -> wishes.mayVoicemail();
            case TEXT -> wishes.mayText();
            case EMAIL -> wishes.mayEmail();
            case THROUGH_SOMEBODY -> wishes.mayTalkTo() != null;
            case LETTER, VISIT -> false;
        };
    }
}
