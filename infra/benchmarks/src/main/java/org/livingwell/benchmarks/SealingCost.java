package org.livingwell.benchmarks;

import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Declaration;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Processor time of the thread that carries out a command or a read, sealed and clear, in turns;
 * the driver works on that thread, background work and compiling do not.
 */
final class SealingCost {

    private static final int DOCUMENTS = 300;
    private static final int READS = 5;
    private static final int WARM_UP = 8;
    private static final int TURNS = 9;
    private static final String WORDS = "I cannot sleep since the letter came. ".repeat(50);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    record Note(String words) {}

    /** In microseconds for one. */
    private record Turn(double command, double read) {}

    private final Aggregate<Note, Note, Note> sealed;
    private final Aggregate<Note, Note, Note> clear;
    private final PersonKeys keys;

    SealingCost(Aggregates stores, PersonKeys keys) {
        this.sealed = stores.open(declaration("sealed_notes"));
        this.clear = stores.open(declaration("clear_notes").clear());
        this.keys = keys;
    }

    private static Declaration<Note, Note, Note> declaration(String name) {
        return Declaration.<Note, Note, Note>aggregate(
                        name,
                        new Note(""),
                        (_, note, _) -> Decision.agree(note),
                        (_, written) -> written)
                .about((id, _) -> About.of(PersonId.of(id), new PlaceId("lambeth")))
                .copied();
    }

    List<String> measure() {
        List<UUID> people = Stream.generate(UUID::randomUUID).limit(DOCUMENTS).toList();
        people.forEach(it -> keys.make(new PersonId(it)));
        List<Turn> without = new ArrayList<>();
        List<Turn> with = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            without.add(turn(clear, people));
            with.add(turn(sealed, people));
        }
        return List.of(
                line("command", without, with, Turn::command),
                line("read", without, with, Turn::read));
    }

    private static String line(
            String what, List<Turn> without, List<Turn> with, ToDoubleFunction<Turn> cost) {
        double clear = median(without, cost);
        double sealed = median(with, cost);
        return "CPU per %s of %d characters: %.0f µs clear, %.0f µs sealed, ratio %.2f"
                .formatted(what, WORDS.length(), clear, sealed, sealed / clear);
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> cost) {
        double[] sorted = turns.stream().skip(WARM_UP).mapToDouble(cost).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private Turn turn(Aggregate<Note, Note, Note> store, List<UUID> people) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (UUID person : people) {
            store.of(person).handle(new Note(WORDS + person), Cause.of(UUID.randomUUID()));
        }
        long written = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < READS; i++) {
            for (UUID person : people) {
                if (store.find(person).isEmpty()) throw new AssertionError("nothing is kept");
            }
        }
        long read = THREADS.getCurrentThreadCpuTime();
        return new Turn(
                (written - before) / 1e3 / DOCUMENTS, (read - written) / 1e3 / DOCUMENTS / READS);
    }
}
