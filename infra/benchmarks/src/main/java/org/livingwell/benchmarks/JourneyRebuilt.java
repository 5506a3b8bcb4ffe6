package org.livingwell.benchmarks;

import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.TestIssuer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How fast all journeys are made again, beside the same lines written without our code. */
final class JourneyRebuilt {

    private static final String MODEL = "/operator/read-models/journey";
    private static final int TURNS = 3;
    private static final long LATEST = 900_000_000_000L;

    private final ServiceProcess careplan;
    private final MongoDatabase database;
    private final Lines lines;

    JourneyRebuilt(ServiceProcess careplan, MongoDatabase database, Lines lines) {
        this.careplan = careplan;
        this.database = database;
        this.lines = lines;
    }

    static void measure(MongoClient mongo, int people) throws IOException, InterruptedException {
        var database = mongo.getDatabase("rebuilt");
        var lines = new Lines(people);
        lines.publish(RealParts.running().kafkaBootstrapServers());
        try (var careplan = ServiceProcess.careplan("rebuilt")) {
            new JourneyRebuilt(careplan, database, lines).run(TURNS);
        }
        database.drop();
    }

    void run(int turns) throws IOException, InterruptedException {
        await(this::allThere);
        var processes = Parts.processes(Map.of("careplan", careplan.handle()));
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            var asked = careplan.asked();
            var cpu = Cpu.now(processes);
            double rebuilt = rebuilt();
            var spent = Cpu.now(processes);
            String each = careplan.asked().since(asked).each(lines.count());
            double one = lines.perSecond(database.getCollection("bare_one_" + turn), 1);
            double eight = lines.perSecond(database.getCollection("bare_eight_" + turn), 8);
            alone.add(rebuilt / one);
            together.add(rebuilt / eight);
            Session.say(
                    "journeys made again: %.0f events/s; bare, one hand: %.0f lines/s, ratio %.2f;"
                            + " eight hands: %.0f lines/s, ratio %.2f (%s)",
                    rebuilt, one, rebuilt / one, eight, rebuilt / eight, Parts.named());
            Session.say("CPU: %s", spent.since(cpu));
            Session.say("asked of the store for each event: %s", each);
        }
        Session.say(
                "journeys made again, %d lines of %d people: ratio to one hand %s, to eight %s;"
                        + " target at least 0.33",
                lines.count(), lines.people(), spread(alone), spread(together));
    }

    /** From the operator's request until the new ones are read; events a second. */
    private double rebuilt() throws IOException, InterruptedException {
        int live = live();
        long begun = System.nanoTime();
        var answer = careplan.post(MODEL + "/rebuild", TestIssuer.operator(), "");
        if (answer.statusCode() != 202) throw new IllegalStateException(answer.body());
        await(() -> live() > live);
        double rate = lines.count() * 1e9 / (System.nanoTime() - begun);
        await(() -> !retires());
        if (!allThere()) throw new IllegalStateException("lines are missing");
        return rate;
    }

    private int live() throws IOException, InterruptedException {
        String answer = careplan.get(MODEL, TestIssuer.operator()).body();
        return Integer.parseInt(answer.replaceAll("(?s).*\"live\":(\\d+).*", "$1"));
    }

    /** What was read before is being taken away, which is not what is measured. */
    private boolean retires() {
        var generation = database.getCollection("generations").find(exists("retired")).first();
        return generation != null;
    }

    /** As far as the last people of all tell, who were welcomed as well and have a plan. */
    private boolean allThere() throws IOException, InterruptedException {
        for (var person : lines.some()) {
            var found =
                    careplan.get(
                            "/api/people/" + person + "/journey",
                            TestIssuer.worker("wanda", Model.PLACE));
            if (Model.lines(found.body()) != Lines.OF_ONE + 2) return false;
        }
        return true;
    }

    private interface Wanted {
        boolean holds() throws IOException, InterruptedException;
    }

    private static void await(Wanted wanted) throws IOException, InterruptedException {
        long latest = System.nanoTime() + LATEST;
        while (!wanted.holds()) {
            if (System.nanoTime() > latest) throw new IllegalStateException("it does not end");
            Thread.sleep(50);
        }
    }

    private static String spread(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast());
    }
}
