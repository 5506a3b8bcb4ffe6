package org.livingwell.careplan.entry.domain;

/** What somebody looks back at. */
public enum LookingBack {
    ACHIEVEMENT,
    COULD_BE_BETTER,
    /** It is about us, and a lead answers it. */
    ABOUT_US
}
