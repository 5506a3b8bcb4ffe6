package org.livingwell.careplan.entry.domain;

/** Whose words an entry holds. */
public enum Voice {
    PERSON
}
