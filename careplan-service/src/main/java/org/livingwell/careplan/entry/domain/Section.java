package org.livingwell.careplan.entry.domain;

/** The sections of a plan, in the order they are shown. */
public enum Section {
    STORY,
    STRENGTHS,
    COPING,
    SUPPORT,
    RELATIONSHIPS,
    FUTURE,
    WELLBEING,
    REFLECTIONS,
    GOALS,
    SAFETY_PLAN
}
