package org.livingwell.journeys.leak;

/** A piece of text that belongs to one person and to nobody and nothing else. */
record Trace(Kind kind, String text) {

    enum Kind {
        NAME,
        ADDRESS,
        WORDS
    }
}
