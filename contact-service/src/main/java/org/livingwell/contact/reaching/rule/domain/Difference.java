package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;

/** Something about which two sources may say different things. */
public enum Difference {
    CALL,
    TEXT,
    EMAIL,
    LETTER,
    VISIT,
    PORTAL,
    VOICEMAIL,
    TIMES,
    MAY_TALK_TO,
    NEVER_TALK_TO,
    NEVER_KNOW;

    /** What some rules say about it. */
    @Nullable Object in(Rules rules) {
        return switch (this) {
            case CALL -> rules.of(Channel.CALL);
            case TEXT -> rules.of(Channel.TEXT);
            case EMAIL -> rules.of(Channel.EMAIL);
            case LETTER -> rules.of(Channel.LETTER);
            case VISIT -> rules.of(Channel.VISIT);
            case PORTAL -> rules.of(Channel.PORTAL);
            case VOICEMAIL -> rules.voicemail();
            case TIMES -> rules.when();
            case MAY_TALK_TO -> rules.mayTalkTo();
            case NEVER_TALK_TO -> rules.neverTalkTo();
            case NEVER_KNOW -> rules.neverKnow();
        };
    }
}
