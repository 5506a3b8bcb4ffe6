package org.livingwell.contact.reaching.need.domain;

/** Who is booked so that somebody and we understand each other; never a relative or a friend. */
public enum Professional {
    INTERPRETER,
    SIGN_LANGUAGE_INTERPRETER,
    DEAFBLIND_INTERPRETER,
    LIPSPEAKER,
    SPEECH_TO_TEXT,
    NOTE_TAKER
}
