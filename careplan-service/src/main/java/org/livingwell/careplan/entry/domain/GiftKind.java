package org.livingwell.careplan.entry.domain;

/** What somebody would like to give to others, as a code; what it is, they say in words. */
public enum GiftKind {
    MUSIC,
    ART_AND_CRAFT,
    COOKING,
    GARDENING,
    LANGUAGES,
    LISTENING,
    SPORT,
    COMPUTERS,
    REPAIRS,
    DRIVING,
    TEACHING,
    OTHER
}
