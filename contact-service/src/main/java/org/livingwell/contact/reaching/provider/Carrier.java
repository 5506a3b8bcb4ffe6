package org.livingwell.contact.reaching.provider;

/** Somebody who carries messages of one kind, or of several. */
interface Carrier {

    /** A code; its circuit breaker is {@code carrier-} and this. */
    String name();

    /** Whether it is one of those they carry at all. */
    default boolean takes(Outgoing it) {
        return true;
    }

    Carried carry(Outgoing it);
}
