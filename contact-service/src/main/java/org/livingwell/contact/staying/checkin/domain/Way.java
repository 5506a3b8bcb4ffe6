package org.livingwell.contact.staying.checkin.domain;

/** How two people got or get in touch. */
public enum Way {
    CALL,
    VISIT,
    TEXT,
    EMAIL,
    LETTER,
    PORTAL
}
