package org.livingwell.contact.meeting.lunch.domain;

/** One tap on the page of whoever counts. */
public enum Tap {
    ONE_MORE(1),
    ONE_FEWER(-1);

    private final int by;

    Tap(int by) {
        this.by = by;
    }

    int from(int count) {
        return count + by;
    }

    /** Whether there would be fewer than nobody. */
    boolean leavesFewerThanNobody(int count) {
        return from(count) < 0;
    }
}
