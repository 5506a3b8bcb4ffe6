package org.livingwell.careplan.sharing.domain;

/** What of a plan may be shown to a supporter, in the order it is shown. */
public enum SharedSection {
    STORY,
    STRENGTHS,
    COPING,
    SUPPORT,
    RELATIONSHIPS,
    FUTURE,
    WELLBEING,
    REFLECTIONS,
    GOALS,
    SAFETY_PLAN,
    /** When they meet somebody; kept by contact. */
    APPOINTMENTS,
    JOURNEY
}
