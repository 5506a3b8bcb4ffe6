package org.livingwell.platform.accesslog;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * Says every hour on Kafka, where nobody can take it back, how many readings were written down and
 * what they hash to, so that records cannot be cut away unnoticed. An hour without any is joined to
 * the next.
 */
public final class AccessAnchors {

    /** A record is in the store this long after its moment, or was refused. */
    static final Duration SETTLED = Duration.ofMinutes(5);

    private final AccessRecords records;
    private final Aggregate<Anchor, Say, Anchor> anchors;
    private final String service;
    private final Clock clock;
    private volatile Instant done = Instant.EPOCH;

    AccessAnchors(AccessRecords records, Aggregates stores, String service, Clock clock) {
        this.records = records;
        this.anchors = stores.open(declaration());
        this.service = service;
        this.clock = clock;
    }

    record AccessLogAnchored(Instant from, Instant until, long count, String hash) {}

    /** What is said next, where this was the last; somebody else may have said it. */
    private record Say(Anchor last, Anchor next) {}

    private static Declaration<Anchor, Say, Anchor> declaration() {
        return Declaration.<Anchor, Say, Anchor>aggregate(
                        "access_anchors",
                        Anchor.NONE,
                        (now, say, _) -> now.equals(say.last()) ? agree(say.next()) : agree(),
                        (_, next) -> next)
                .subject("access-log")
                .about((_, _) -> About.of(null, new PlaceId("everywhere")))
                .copied()
                .announce(
                        it -> new AccessLogAnchored(it.from(), it.until(), it.count(), it.hash()));
    }

    boolean round() {
        Instant until = clock.instant().minus(SETTLED).truncatedTo(ChronoUnit.HOURS);
        if (until.isAfter(done)) anchorUntil(until);
        done = until;
        return false;
    }

    /** Anchors all that was read before this moment, once. */
    public void anchorUntil(Instant until) {
        Anchor last = anchors.find(service).orElse(Anchor.NONE);
        if (!until.isAfter(last.until())) return;
        Collection<String> hashes = records.hashes(last.until(), until);
        if (hashes.isEmpty()) return;
        Anchor next = last.next(until, hashes);
        var cause = Cause.of(Ids.derive("access-anchor", service, last.until(), until));
        anchors.of(service).handle(new Say(last, next), cause);
    }
}
