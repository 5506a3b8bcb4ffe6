package org.livingwell.contact.reaching.message.domain;

import java.time.Instant;

/**
 * One handing over to a provider.
 *
 * @param key what its number or address hashes to; neither is kept here
 * @param known whether it is known to reach them: a worker heard so from them
 * @param until by when it is known what became of it; later it is unsure
 */
public record Attempt(SentBy way, String key, boolean known, Instant at, Instant until) {

    Attempt confirmed() {
        return new Attempt(way, key, true, at, until);
    }

    Attempt doubted() {
        return new Attempt(way, key, false, at, until);
    }
}
