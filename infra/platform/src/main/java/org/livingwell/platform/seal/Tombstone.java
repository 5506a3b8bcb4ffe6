package org.livingwell.platform.seal;

import org.livingwell.platform.domain.PersonId;

import java.time.Instant;

/** What is left for ever of a key that was destroyed, and why it was. */
public sealed interface Tombstone {

    PersonId person();

    Instant at();

    /** They are to be unreadable for ever. */
    record Erased(PersonId person, Instant at) implements Tombstone {}

    /**
     * They were known under another id already; every service has moved what it held.
     *
     * @param to whom it belongs to
     */
    record Moved(PersonId person, PersonId to, Instant at) implements Tombstone {}
}
