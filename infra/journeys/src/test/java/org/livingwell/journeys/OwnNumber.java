package org.livingwell.journeys;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mobile number that nobody else on the stack has, neither of the demo nor of another journey: so
 * that what was sent there was sent to one person.
 */
record OwnNumber(int last) {

    /** Of those that belong to nobody; the demo has the hundred, the canaries 871 and on. */
    private static final AtomicInteger NEXT = new AtomicInteger(300);

    static OwnNumber next() {
        return new OwnNumber(NEXT.incrementAndGet());
    }

    /** As they write it in an introduction. */
    String written() {
        return "07700 900" + last;
    }

    /** What it ends with, however it is written. */
    String end() {
        return "7700900" + last;
    }

    List<Mailbox.Sent> texts() {
        return Mailbox.textsTo("+44" + end());
    }
}
