package org.livingwell.contact.reaching.message.domain;

import java.time.Instant;

/**
 * One handing over to a provider.
 *
 * @param key what its number or address hashes to; neither is kept here
 * @param known whether it is known to reach them: a worker heard so from them
 * @param heard whether of this very message, which alone makes it known to the next; what was in
 *     hand when that was taken back may say that it is known, and teaches nobody
 * @param until by when it is known what became of it; later it is unsure
 */
public record Attempt(
        SentBy way, String key, boolean known, boolean heard, Instant at, Instant until) {

    static Attempt begun(SentBy way, String key, boolean known, Instant at, Instant until) {
        return new Attempt(way, key, known, false, at, until);
    }

    Attempt confirmed() {
        return new Attempt(way, key, true, true, at, until);
    }

    Attempt doubted() {
        return new Attempt(way, key, false, false, at, until);
    }
}
