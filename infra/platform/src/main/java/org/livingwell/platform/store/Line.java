package org.livingwell.platform.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.List;

/** One document's events on their way: one is out at a time, the others wait behind it. */
final class Line {

    private final Outbox outbox;
    private final ArrayDeque<OutboxEvent> waiting = new ArrayDeque<>();
    private long lastSeen;
    private long lastAcknowledged;
    private boolean out;

    Line(Outbox outbox) {
        this.outbox = outbox;
    }

    Outbox outbox() {
        return outbox;
    }

    /** Takes in what is new; true when the line has to be started. */
    synchronized boolean add(List<OutboxEvent> events) {
        for (OutboxEvent event : events) {
            if (event.sequence() <= lastSeen) continue;
            waiting.add(event);
            lastSeen = event.sequence();
        }
        if (out || waiting.isEmpty()) return false;
        out = true;
        return true;
    }

    synchronized @Nullable OutboxEvent head() {
        return waiting.peek();
    }

    /** Takes the head off; true when another one has to follow. */
    synchronized boolean acknowledge(OutboxEvent head) {
        waiting.poll();
        lastAcknowledged = head.sequence();
        out = !waiting.isEmpty();
        return out;
    }

    synchronized long lastAcknowledged() {
        return lastAcknowledged;
    }

    synchronized boolean doneAt(long sequence) {
        return !out && waiting.isEmpty() && lastSeen == sequence;
    }
}
