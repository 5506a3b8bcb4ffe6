package org.livingwell.intake.rights.asking.domain;

/** How it was made sure that whoever asks is the person. */
public enum IdentifiedBy {
    LOGIN,
    KNOWN_IN_PERSON,
    DOCUMENT,
    CALL_BACK
}
