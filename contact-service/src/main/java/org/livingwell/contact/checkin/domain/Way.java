package org.livingwell.contact.checkin.domain;

/** How two people got or get in touch. */
public enum Way {
    CALL,
    VISIT,
    TEXT,
    EMAIL,
    LETTER,
    PORTAL
}
