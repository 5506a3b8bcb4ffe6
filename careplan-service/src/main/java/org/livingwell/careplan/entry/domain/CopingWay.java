package org.livingwell.careplan.entry.domain;

/** Ways of coping, as codes. */
public enum CopingWay {
    GROUNDING,
    BREATHING,
    MOVEMENT,
    NATURE,
    PEOPLE,
    CREATIVE,
    REST,
    FAITH,
    OTHER
}
