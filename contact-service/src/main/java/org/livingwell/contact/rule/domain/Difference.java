package org.livingwell.contact.rule.domain;

/** Something about which two sources say different things. */
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

    static Difference of(Channel channel) {
        return valueOf(channel.name());
    }
}
