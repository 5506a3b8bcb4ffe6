package org.livingwell.careplan.entry.domain;

/** Kinds of wellbeing step, as codes. */
public enum WellbeingKind {
    EXERCISE,
    NATURE,
    FOOD,
    SLEEP,
    MINDFULNESS,
    MEDITATION,
    GROUNDING,
    HOBBY,
    VOLUNTEERING
}
