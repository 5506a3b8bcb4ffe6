package org.livingwell.contact.staying.checkin.domain;

/** What a check-in is for: whoever does it knows what to ask about. */
public enum Why {
    /** A worker planned it. */
    AGREED,
    /** Every day, while a safety plan is active or somebody is in crisis. */
    EVERY_DAY,
    /** In the days after that. */
    AFTERWARDS,
    /** As often as they like, or as the place begins. */
    IN_RHYTHM,
    /** After they took up something: a job, a work taster. */
    AT_WORK,
    /** Their pause ends. */
    PAUSE_ENDS
}
