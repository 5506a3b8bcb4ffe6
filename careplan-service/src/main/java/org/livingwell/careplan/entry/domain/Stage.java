package org.livingwell.careplan.entry.domain;

/** Where it stands with what somebody wants: some help, or an opportunity. */
public enum Stage {
    WISHED,
    ASKED,
    WAITING,
    STARTED,
    FINISHED,
    NOT_FOR_ME;

    /** There is nothing to look at together any more. */
    boolean isOver() {
        return this == FINISHED || this == NOT_FOR_ME;
    }

    /** Somebody is on it already. */
    boolean isOnTheWay() {
        return this == ASKED || this == WAITING || this == STARTED;
    }
}
