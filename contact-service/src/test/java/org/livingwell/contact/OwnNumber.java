package org.livingwell.contact;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A number of a test's own, of the thousand mobile numbers that nobody has (Ofcom's 07700 900000 to
 * 900999): what goes to it, or comes from it, is that test's alone. Drawn by lot, two of seventeen
 * tests have the same one in every eighth build.
 */
final class OwnNumber {

    /** Those below and above are named in tests. */
    private static final AtomicInteger NEXT = new AtomicInteger(400);

    private OwnNumber() {}

    /** As people write it: {@code 07700900400}. */
    static String national() {
        int next = NEXT.getAndIncrement();
        if (next > 899) throw new IllegalStateException("no number is left that is of no other");
        return "07700900" + next;
    }

    /** As it goes over the wire: {@code +447700900400}. */
    static String international() {
        return "+44" + national().substring(1);
    }
}
