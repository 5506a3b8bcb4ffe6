package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * When somebody was last asked what they agree to; what is stale stays so until they are asked.
 *
 * @param sharing what they answered about what is shared; none where nobody asked since the welcome
 * @param look when it is looked at again whether they are stale; not while they are
 */
public record Consents(
        Instant askedAt,
        @Nullable Sharing sharing,
        @Nullable Instant look,
        @Nullable Instant staleSince) {

    /** What somebody answers when they are asked about what is shared with others. */
    public enum Sharing {
        STAYS,
        CHANGES
    }

    static Consents asked(Instant at, @Nullable Sharing sharing) {
        return new Consents(at, sharing, ConsentRules.nextLook(at), null);
    }

    Consents lookedAt(Instant next) {
        return new Consents(askedAt, sharing, next, staleSince);
    }

    Consents stale(Instant since) {
        return new Consents(askedAt, sharing, null, staleSince == null ? since : staleSince);
    }
}
