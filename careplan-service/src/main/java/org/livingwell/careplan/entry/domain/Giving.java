package org.livingwell.careplan.entry.domain;

/** Who gives to whom. */
public enum Giving {
    BOTH,
    TO_THE_PERSON,
    FROM_THE_PERSON
}
