package org.livingwell.contact.reaching.message.domain;

/** By which way a message goes. */
public enum SentBy {
    TEXT,
    EMAIL,
    /** Days on its way, and the last to be thought of. */
    LETTER;

    public boolean isPrompt() {
        return this != LETTER;
    }
}
