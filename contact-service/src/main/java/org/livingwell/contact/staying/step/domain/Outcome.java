package org.livingwell.contact.staying.step.domain;

/** How a step ended. */
public enum Outcome {
    DONE,
    NOT_NEEDED,
    NOT_REACHED,
    /** Nobody ends it so: whoever it was about died. */
    DIED
}
