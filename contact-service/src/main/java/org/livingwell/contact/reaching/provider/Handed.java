package org.livingwell.contact.reaching.provider;

/** What became of handing a message over: whether it may be tried again hangs on it. */
public sealed interface Handed {

    /**
     * They have it.
     *
     * @param reference what they call it
     */
    record Taken(String provider, String reference) implements Handed {}

    /**
     * They never will.
     *
     * @param code says why, and holds nothing of what was sent
     */
    record Refused(String code) implements Handed {}

    /** They certainly do not have it, and it may be tried again. */
    record Down() implements Handed {}

    /** It may have gone: never again by itself. */
    record Unsure() implements Handed {}
}
