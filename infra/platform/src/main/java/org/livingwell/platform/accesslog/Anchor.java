package org.livingwell.platform.accesslog;

import org.livingwell.platform.domain.Ids;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * What a service has said outside about its log: so many records between two moments, and their
 * hash, which also holds the anchor before. Is state and fact alike.
 */
record Anchor(Instant from, Instant until, long count, String hash) {

    static final Anchor NONE = new Anchor(Instant.EPOCH, Instant.EPOCH, 0, "");

    /**
     * @param hashes of all records since this anchor until then, sorted
     */
    Anchor next(Instant then, Collection<String> hashes) {
        Object[] parts = Stream.concat(Stream.of(hash), hashes.stream()).toArray();
        return new Anchor(until, then, hashes.size(), Ids.fingerprint(parts));
    }
}
