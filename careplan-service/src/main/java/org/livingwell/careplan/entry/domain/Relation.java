package org.livingwell.careplan.entry.domain;

/** Who or what matters to somebody. */
public enum Relation {
    PERSON,
    PET,
    GROUP,
    PLACE
}
