package org.livingwell.benchmarks;

import org.livingwell.platform.test.TestIssuer;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * One page of some people, asked of careplan over HTTP; each answer is held to what it must say.
 */
final class Pages {

    /** As many whoever reads and however many there are, so that what is remembered is alike. */
    static final int READ = 200;

    /** Which page, and who opens it. */
    enum Kind {
        WHOLE_PLAN("care-plan"),
        JOURNEY("journey"),
        OWN_JOURNEY("journey");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        private String token(UUID person) {
            return this == OWN_JOURNEY
                    ? TestIssuer.person(person)
                    : TestIssuer.worker("wanda", Model.PLACE);
        }

        private void mustBeWhole(String answer) {
            if (this == WHOLE_PLAN) Session.mustBe(Model.ENTRIES, Model.entries(answer));
            else Session.mustBe(Model.LINES, Model.lines(answer));
        }
    }

    /** In milliseconds for each answer: until it is there, and of whose processor time. */
    record Cost(double took, double careplan, double store) {}

    private final ServiceProcess careplan;
    private final Kind kind;
    private final List<UUID> people;
    private final Map<String, ProcessHandle> processes;

    /**
     * @param all so many as there are, of whom some are read
     */
    Pages(ServiceProcess careplan, Kind kind, List<UUID> all) {
        this.careplan = careplan;
        this.kind = kind;
        this.processes = Parts.processes(Map.of("careplan", careplan.handle()));
        List<UUID> some = new ArrayList<>();
        int read = Math.min(READ, all.size());
        for (int i = 0; i < read; i++) some.add(all.get((int) ((long) i * all.size() / read)));
        this.people = some;
    }

    /** Each of them once, one after the other. */
    Cost oneByOne() throws IOException, InterruptedException {
        Collections.shuffle(people);
        var tokens = people.stream().map(kind::token).toList(); // signing is nobody's cost here
        var before = Cpu.now(processes);
        long begun = System.nanoTime();
        for (int i = 0; i < people.size(); i++) open(people.get(i), tokens.get(i));
        return cost(people.size(), System.nanoTime() - begun, Cpu.now(processes), before);
    }

    /** For so long, by so many at once. */
    Cost atOnce(int hands, Duration load) throws InterruptedException {
        people.forEach(kind::token);
        var answers = new AtomicInteger();
        var before = Cpu.now(processes);
        long begun = System.nanoTime();
        long end = begun + load.toNanos();
        try (var threads = Executors.newFixedThreadPool(hands)) {
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < hands; i++) {
                reading.add(
                        threads.submit(
                                () -> {
                                    while (System.nanoTime() < end) {
                                        openAny();
                                        answers.incrementAndGet();
                                    }
                                    return null;
                                }));
            }
            for (var it : reading) it.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return cost(answers.get(), System.nanoTime() - begun, Cpu.now(processes), before);
    }

    private void openAny() throws IOException, InterruptedException {
        var person = people.get(RandomGenerator.getDefault().nextInt(people.size()));
        open(person, kind.token(person));
    }

    private void open(UUID person, String token) throws IOException, InterruptedException {
        var answer = careplan.get("/api/people/" + person + "/" + kind.path, token);
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
        kind.mustBeWhole(answer.body());
    }

    /** What this page asks of the store. */
    String asked() throws IOException, InterruptedException {
        var before = careplan.asked();
        for (UUID person : people) open(person, kind.token(person));
        return careplan.asked().since(before).each(people.size());
    }

    private static Cost cost(int answers, long nanos, Cpu now, Cpu before) {
        return new Cost(
                nanos / 1e6 / answers,
                now.millisSince(before, "careplan") / answers,
                now.millisSince(before, "store") / answers);
    }
}
