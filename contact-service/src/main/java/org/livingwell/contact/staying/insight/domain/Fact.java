package org.livingwell.contact.staying.insight.domain;

/** What is counted of keeping in touch; coming back stands before being reached. */
public enum Fact {
    RETURNED,
    REACHED,
    SENT,
    WITHHELD,
    WITHOUT_STEP,
    CAME_FOR_LUNCH,
    NEED_KNOWN,
    NEEDS_MET,
    NEED_MISSED
}
