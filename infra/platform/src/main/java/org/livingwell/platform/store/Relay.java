package org.livingwell.platform.store;

import org.livingwell.platform.events.EventSender;
import org.livingwell.platform.observe.CrashPoint;
import org.livingwell.platform.observe.EventMetrics;
import org.springframework.context.SmartLifecycle;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Publishes what documents hold, each document's events from its head, one after the other;
 * different documents go side by side. What it cannot publish stays in the document for the {@link
 * Sweeper}.
 */
final class Relay implements SmartLifecycle {

    /** Documents on their way at most; past it an outbox is left to the sweeper. */
    static final int MOST_LINES = 20_000;

    private final ConcurrentHashMap<String, Line> lines = new ConcurrentHashMap<>();
    private final BlockingQueue<Line> ready = new LinkedBlockingQueue<>();
    private final EventSender sender;
    private final OutboxRemover remover;
    private final EventMetrics metrics;
    private final CrashPoint crash;
    private volatile boolean running;

    Relay(EventSender sender, OutboxRemover remover, EventMetrics metrics, CrashPoint crash) {
        this.sender = sender;
        this.remover = remover;
        this.metrics = metrics;
        this.crash = crash;
    }

    int lines() {
        return lines.size();
    }

    void offer(Outbox outbox) {
        if (outbox.events().isEmpty() || lines.size() >= MOST_LINES) return;
        lines.compute(
                outbox.line(),
                (_, known) -> {
                    Line line = known == null ? new Line(outbox) : known;
                    if (line.add(outbox.events())) ready.add(line);
                    return line;
                });
    }

    private void work() {
        while (running) {
            try {
                Line line = ready.take();
                OutboxEvent head = line.head();
                if (head != null) publish(line, head);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void publish(Line line, OutboxEvent head) {
        sender.send(line.outbox().headers(head), head.data())
                .whenComplete(
                        (_, failure) -> {
                            if (failure == null) acknowledged(line, head);
                            else leaveToSweeper(line);
                        });
    }

    private void acknowledged(Line line, OutboxEvent head) {
        crash.reach("after-publish");
        metrics.published(head.type());
        lines.computeIfPresent(
                line.outbox().line(),
                (_, current) -> {
                    if (current != line) return current;
                    if (line.acknowledge(head)) ready.add(line);
                    else remover.remove(line, () -> forget(line, head.sequence()));
                    return current;
                });
    }

    private void forget(Line line, long sequence) {
        lines.computeIfPresent(
                line.outbox().line(),
                (_, current) -> current == line && line.doneAt(sequence) ? null : current);
    }

    private void leaveToSweeper(Line line) {
        metrics.notPublished();
        lines.remove(line.outbox().line(), line);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("relay").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
