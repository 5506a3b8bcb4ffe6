package org.livingwell.contact.staying.checkin.domain;

/** How somebody likes it to be met when something went well. */
public enum Celebrate {
    /** A few neutral words by a way that is safe for them. */
    CARD,
    /** Whoever walks with them says so. */
    IN_PERSON,
    NOT_AT_ALL
}
