package org.livingwell.benchmarks;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateStores;
import org.livingwell.platform.store.AggregateType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Processor time of our process for a command and for a read, sealed and clear, in turns. */
final class SealingCost {

    private static final int DOCUMENTS = 2_000;
    private static final int READS = 5;
    private static final String WORDS = "I cannot sleep since the letter came. ".repeat(50);

    record Note(String words) {}

    private record Turn(double command, double read) {}

    private final AggregateStore<Note, Note> sealed;
    private final AggregateStore<Note, Note> clear;
    private final PersonKeys keys;
    private final Map<String, ProcessHandle> processes;

    SealingCost(AggregateStores stores, PersonKeys keys, Map<String, ProcessHandle> processes) {
        this.sealed = stores.open(type("sealed_notes"));
        this.clear = stores.open(type("clear_notes").clear());
        this.keys = keys;
        this.processes = processes;
    }

    private static AggregateType<Note, Note> type(String name) {
        return AggregateType.<Note, Note>of(
                        name, name, Note.class, new Note(""), (_, written) -> written)
                .about((id, _) -> new AggregateType.About(PersonId.of(id), new PlaceId("lambeth")));
    }

    /** The first turn only warms up. */
    List<String> measure(int turns) {
        List<UUID> people = Stream.generate(UUID::randomUUID).limit(DOCUMENTS).toList();
        people.forEach(it -> keys.make(new PersonId(it)));
        turn(clear, people);
        turn(sealed, people);
        List<String> lines = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            Turn without = turn(clear, people);
            Turn with = turn(sealed, people);
            lines.add(
                    "CPU of our process per command: %.3f ms clear, %.3f ms sealed, ratio %.2f"
                                    .formatted(
                                            without.command(),
                                            with.command(),
                                            with.command() / without.command())
                            + "; per read: %.3f ms clear, %.3f ms sealed, ratio %.2f"
                                    .formatted(
                                            without.read(),
                                            with.read(),
                                            with.read() / without.read()));
        }
        return lines;
    }

    private Turn turn(AggregateStore<Note, Note> store, List<UUID> people) {
        var before = Cpu.now(processes);
        for (UUID person : people) {
            store.handle(
                    person,
                    Cause.of(UUID.randomUUID()),
                    _ -> Decision.agree(new Note(WORDS + person)));
        }
        var written = Cpu.now(processes);
        for (int i = 0; i < READS; i++) people.forEach(it -> store.find(it).orElseThrow());
        var read = Cpu.now(processes);
        return new Turn(
                written.millisSince(before, "ours") / DOCUMENTS,
                read.millisSince(written, "ours") / DOCUMENTS / READS);
    }
}
