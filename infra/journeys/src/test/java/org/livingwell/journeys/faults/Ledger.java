package org.livingwell.journeys.faults;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a world was asked for, accepted and left without an answer, since it began. */
final class Ledger {

    /** Somebody introduced and welcomed, with what the platform said each time. */
    record Accepted(String reference, String introduction, String person, String place) {}

    /** A message to somebody was asked for. */
    record Wished(String person, String place) {}

    private final Collection<Accepted> accepted = ConcurrentHashMap.newKeySet();
    private final Queue<Accepted> unseen = new ConcurrentLinkedQueue<>();
    private final Queue<Wished> wished = new ConcurrentLinkedQueue<>();
    private final AtomicInteger wishes = new AtomicInteger();
    private final Map<Integer, AtomicInteger> refused = new ConcurrentHashMap<>();
    private final AtomicInteger silent = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Set<String> poison = ConcurrentHashMap.newKeySet();

    void accepted(Accepted one) {
        accepted.add(one);
        unseen.add(one);
    }

    /** Whoever was accepted since this was asked last. */
    List<Accepted> unseen() {
        return Stream.generate(unseen::poll).takeWhile(Objects::nonNull).toList();
    }

    void wished(Wished one) {
        wished.add(one);
        wishes.incrementAndGet();
    }

    /** Whoever was to be told something since this was asked last. */
    Set<Wished> newlyWished() {
        return Stream.generate(wished::poll)
                .takeWhile(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    int wishes() {
        return wishes.get();
    }

    Collection<Accepted> accepted() {
        return accepted;
    }

    void refused(int status) {
        refused.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
    }

    /** A living service that says nothing for too long. */
    void silence() {
        silent.incrementAndGet();
    }

    /** A connection that ended without an answer: the command may have been done or not. */
    void noAnswer() {
        unanswered.incrementAndGet();
    }

    int silences() {
        return silent.get();
    }

    void poisoned(String eventId) {
        poison.add(eventId);
    }

    Set<String> poison() {
        return poison;
    }

    @Override
    public String toString() {
        return "%d accepted, %d to be told, %d without an answer, %d silences, refused %s"
                .formatted(
                        accepted.size(),
                        wishes(),
                        unanswered.get(),
                        silent.get(),
                        new TreeMap<>(refused));
    }
}
