package org.livingwell.benchmarks;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.accesslog.AccessLog;
import org.livingwell.platform.accesslog.Reading;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Declaration;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Processor time for a read, with and without the access log, in turns. */
final class AccessLogCost {

    private static final int DOCUMENTS = 300;
    private static final int WARM_UP = 8;
    private static final int TURNS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String WORDS = "I cannot sleep since the letter came. ".repeat(50);
    private static final String WHAT = "GET /api/people/{id}/notes";
    private static final Words NAME = new Words("Wanda Okafor");

    record Note(String words) {}

    private final Aggregate<Note, Note, Note> notes;
    private final AccessLog log;
    private final PersonKeys keys;

    AccessLogCost(Aggregates stores, AccessLog log, PersonKeys keys) {
        this.notes =
                stores.open(
                        Declaration.<Note, Note, Note>aggregate(
                                        "read_notes",
                                        new Note(""),
                                        (_, note, _) -> Decision.agree(note),
                                        (_, written) -> written)
                                .about((id, _) -> About.of(PersonId.of(id), new PlaceId("lambeth")))
                                .copied());
        this.log = log;
        this.keys = keys;
    }

    List<String> measure() {
        List<PersonId> people =
                Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(DOCUMENTS).toList();
        for (PersonId person : people) {
            keys.make(person);
            notes.of(person).handle(new Note(WORDS + person), Cause.of(UUID.randomUUID()));
        }
        List<Double> without = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            var reader = new Actor("reader-" + turn, "worker", List.of("lambeth"));
            without.add(turn(people, null));
            first.add(turn(people, reader));
            again.add(turn(people, reader));
        }
        double clear = median(without);
        return List.of(
                "CPU per read: %.0f µs without the access log".formatted(clear),
                line("first reading", median(first), clear),
                line("repeated reading", median(again), clear));
    }

    private static String line(String what, double cost, double clear) {
        return "CPU per read with a %s written: %.0f µs, ratio %.2f"
                .formatted(what, cost, cost / clear);
    }

    private static double median(List<Double> turns) {
        double[] sorted = turns.stream().skip(WARM_UP).mapToDouble(it -> it).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** In microseconds for one; all of it happens on this thread, but for the driver's waiting. */
    private double turn(List<PersonId> people, @Nullable Actor reader) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (PersonId person : people) {
            if (notes.find(person).isEmpty()) throw new AssertionError("nothing is kept");
            if (reader != null)
                log.read(
                        List.of(person),
                        reader,
                        NAME,
                        new Reading(WHAT, List.of(), Set.of(), false));
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / 1_000.0 / people.size();
    }
}
