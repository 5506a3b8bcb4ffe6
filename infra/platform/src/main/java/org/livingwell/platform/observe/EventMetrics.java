package org.livingwell.platform.observe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import java.util.function.IntSupplier;

/** Counts what is published, skipped, parked and missed, by type and listener; never by person. */
public final class EventMetrics {

    /** What waits in one collection. */
    public interface Outboxes {
        double documents();

        double oldestSeconds();
    }

    private final MeterRegistry meters;

    public EventMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    public void published(String type) {
        meters.counter("livingwell.events.published", "type", type).increment();
    }

    public void notPublished() {
        meters.counter("livingwell.events.not.published").increment();
    }

    public void skipped(String listener, String type) {
        meters.counter("livingwell.events.skipped", "listener", listener, "type", type).increment();
    }

    public void parked(String listener, String code) {
        meters.counter("livingwell.events.parked", "listener", listener, "code", code).increment();
    }

    /**
     * @param by a listener, or a timer
     */
    public void gone(String by) {
        meters.counter("livingwell.people.gone", "by", by).increment();
    }

    public void gap(String listener) {
        meters.counter("livingwell.events.gaps", "listener", listener).increment();
    }

    public void timerFailed(String timer) {
        meters.counter("livingwell.timers.failed", "timer", timer).increment();
    }

    /** Another instance was first; that is no fault. */
    public void timerLost(String timer) {
        meters.counter("livingwell.timers.lost", "timer", timer).increment();
    }

    /** Of whatever waits until it is none; no fault for some seconds after a start. */
    public void watchHeard(IntSupplier behind) {
        Gauge.builder("livingwell.listeners.behind", behind, IntSupplier::getAsInt)
                .description("Listeners that have not read all that was said before the start")
                .strongReference(true)
                .register(meters);
    }

    public void watchOutbox(String collection, Outboxes outboxes) {
        Gauge.builder("livingwell.outbox.documents", outboxes, Outboxes::documents)
                .description("Documents that hold unpublished events")
                .tag("collection", collection)
                .register(meters);
        Gauge.builder("livingwell.outbox.oldest", outboxes, Outboxes::oldestSeconds)
                .description("Age of the oldest unpublished event")
                .baseUnit("seconds")
                .tag("collection", collection)
                .register(meters);
        Counter.builder("livingwell.events.not.published").register(meters);
    }
}
