package org.livingwell.intake.introduction.domain;

/** A way somebody was tried to be reached. */
public enum How {
    CALL,
    TEXT,
    EMAIL,
    LETTER,
    VISIT,
    THROUGH_SOMEBODY
}
