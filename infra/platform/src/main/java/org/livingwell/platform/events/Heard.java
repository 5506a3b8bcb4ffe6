package org.livingwell.platform.events;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Whether all that stood on the topics of this process' listeners when it started is read: until
 * then its copies of what others know may be as old as its last stop.
 */
public final class Heard implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Heard.class);

    /** Usually it takes seconds; what takes longer is told, and waited for by nobody's timer. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Supplier<Map<String, Set<String>>> listeners;
    private final Supplier<Offsets> broker;
    private final Clock clock;

    private volatile @Nullable Map<String, Unread> unread;
    private volatile boolean all;
    private volatile Instant since = Instant.MAX;
    private volatile boolean running;
    private boolean told;

    /**
     * @param listeners by group, the topics that are read here
     */
    public Heard(
            Supplier<Map<String, Set<String>>> listeners, Supplier<Offsets> broker, Clock clock) {
        this.listeners = listeners;
        this.broker = broker;
        this.clock = clock;
    }

    /** False until everything is read; whoever must not act on less asks at that moment. */
    public boolean all() {
        return all;
    }

    /** Whether there is nothing to wait for any more, or it was waited for a minute. */
    public boolean allOrLate() {
        return all || isLate();
    }

    /** How many listeners have not read all of it, as far as it is known. */
    public int behind() {
        if (all) return 0;
        Map<String, Unread> left = unread;
        return left == null ? listeners.get().size() : left.size();
    }

    /**
     * One round: what stood there is asked once, how far it is read until it all is. Rounds may
     * begin before the listeners do, and then before this.
     */
    public synchronized boolean look() {
        if (all || !running) return false;
        try (Offsets offsets = broker.get()) {
            look(offsets);
        } catch (KafkaException silent) {
            log.debug("How far we have read is not said: {}", silent.getClass().getSimpleName());
        }
        if (!all && isLate()) tellOnce();
        return false;
    }

    private void look(Offsets offsets) {
        Map<String, Unread> before = unread;
        Map<String, Unread> left = left(before == null ? standing(offsets) : before, offsets);
        unread = left;
        if (!left.isEmpty()) return;
        all = true;
        log.info("All that was said before the start is read");
    }

    private Map<String, Unread> standing(Offsets offsets) {
        Map<String, Set<String>> topics = listeners.get();
        var everywhere = new TreeSet<String>();
        topics.values().forEach(everywhere::addAll);
        Unread standing = offsets.standing(everywhere);
        Map<String, Unread> byGroup = new HashMap<>();
        topics.forEach((group, its) -> byGroup.put(group, standing.on(its)));
        byGroup.values().removeIf(Unread::isNothing);
        return byGroup;
    }

    private static Map<String, Unread> left(Map<String, Unread> before, Offsets offsets) {
        if (before.isEmpty()) return before;
        Map<String, Map<TopicPartition, Long>> read = offsets.read(before.keySet());
        Map<String, Unread> left = new HashMap<>();
        before.forEach(
                (group, it) -> left.put(group, it.after(read.getOrDefault(group, Map.of()))));
        left.values().removeIf(Unread::isNothing);
        return Map.copyOf(left);
    }

    private boolean isLate() {
        Instant from = since;
        return from != Instant.MAX && clock.instant().isAfter(from.plus(PATIENCE));
    }

    private void tellOnce() {
        if (told) return;
        told = true;
        Map<String, Unread> left = unread;
        if (left == null)
            log.warn("Kafka does not say how far we have read; nobody is sent anything");
        else log.warn("Not read yet, so nobody is sent anything: {}", new TreeSet<>(left.keySet()));
    }

    /** Whoever starts again has missed what was said meanwhile. */
    @Override
    public synchronized void start() {
        unread = null;
        all = false;
        told = false;
        since = clock.instant();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the listeners. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }
}
