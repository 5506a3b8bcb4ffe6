package org.livingwell.platform.accesslog;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.PublishedEvent;

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
    private final AggregateStore<Anchor, Anchor> anchors;
    private final String service;
    private final Clock clock;
    private volatile Instant done = Instant.EPOCH;

    AccessAnchors(AccessRecords records, Aggregates stores, String service, Clock clock) {
        this.records = records;
        this.anchors = stores.open(type());
        this.service = service;
        this.clock = clock;
    }

    static AggregateType<Anchor, Anchor> type() {
        return AggregateType.of(
                        "access_anchors",
                        "access-log",
                        Anchor.class,
                        Anchor.NONE,
                        (Anchor before, Anchor next) -> next)
                .about((_, _) -> About.of(null, new PlaceId("everywhere")))
                .copied()
                .publish(anchor -> new PublishedEvent("AccessLogAnchored.v1", anchor));
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
        anchors.handle(
                service,
                Cause.of(Ids.derive("access-anchor", service, last.until(), until)),
                now -> now.equals(last) ? agree(next) : agree());
    }
}
