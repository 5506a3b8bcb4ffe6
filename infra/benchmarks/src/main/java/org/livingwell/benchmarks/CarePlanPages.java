package org.livingwell.benchmarks;

import com.mongodb.client.MongoClient;

import org.livingwell.benchmarks.Pages.Cost;
import org.livingwell.benchmarks.Pages.Kind;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** What a page of the care plan costs with few people and with many, and how many there are. */
final class CarePlanPages {

    private static final int HANDS = 8;

    static final List<String> WHOLE = List.of("person_refs", "care_plans", "entries", "journeys");

    /** Of a million people there is no more than this. */
    static final List<String> TIMELINE = List.of("person_refs", "journeys");

    /**
     * @param turns in each of which both are read once
     * @param warmUp turns before, which do not count
     * @param load how long pages are opened, by many at once
     */
    record Effort(int warmUp, int turns, Duration load) {}

    /** One careplan, the database that it stands on, and so many people who are put there. */
    record Side(ServiceProcess careplan, String database, int people) {}

    private final MongoClient mongo;
    private final Model model;
    private final Effort effort;

    CarePlanPages(MongoClient mongo, Model model, Effort effort) {
        this.mongo = mongo;
        this.model = model;
        this.effort = effort;
    }

    void wholePlans(int few, int many) throws IOException, InterruptedException {
        compare("whole plan", Kind.WHOLE_PLAN, WHOLE, few, many);
    }

    void timelines(int few, int many) throws IOException, InterruptedException {
        compare("timeline", Kind.OWN_JOURNEY, TIMELINE, few, many);
    }

    void load(int people) throws IOException, InterruptedException {
        try (var careplan = ServiceProcess.careplan("loaded")) {
            load(new Side(careplan, "loaded", people));
        }
        mongo.getDatabase("loaded").drop();
    }

    void load(Side side) throws IOException, InterruptedException {
        var all = fill(side, WHOLE);
        for (Kind kind : List.of(Kind.WHOLE_PLAN, Kind.JOURNEY)) load(side.careplan(), kind, all);
    }

    private void load(ServiceProcess careplan, Kind kind, List<UUID> all)
            throws IOException, InterruptedException {
        var pages = new Pages(careplan, kind, all);
        pages.atOnce(HANDS, effort.load());
        for (int turn = 0; turn < 3; turn++) {
            Cost cost = pages.atOnce(HANDS, effort.load());
            Session.say(
                    "%s, %d people of %d entries, %d at once: %.0f answers/s; CPU for each:"
                            + " careplan %.2f ms, store %.2f ms (%s)",
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    all.size(),
                    Model.ENTRIES,
                    HANDS,
                    1_000 / cost.took(),
                    cost.careplan(),
                    cost.store(),
                    Parts.named());
        }
    }

    private void compare(String what, Kind kind, List<String> collections, int few, int many)
            throws IOException, InterruptedException {
        try (var one = ServiceProcess.careplan("few");
                var other = ServiceProcess.careplan("many")) {
            var ofFew = new Side(one, "few", few);
            compare(what, kind, collections, ofFew, new Side(other, "many", many));
        }
        mongo.getDatabase("few").drop();
        mongo.getDatabase("many").drop();
    }

    void compare(String what, Kind kind, List<String> collections, Side few, Side many)
            throws IOException, InterruptedException {
        var ofFew = new Pages(few.careplan(), kind, fill(few, collections));
        var ofMany = new Pages(many.careplan(), kind, fill(many, collections));
        compare("%s: %d and %d people".formatted(what, few.people(), many.people()), ofFew, ofMany);
    }

    private void compare(String what, Pages few, Pages many)
            throws IOException, InterruptedException {
        for (int turn = 0; turn < effort.warmUp(); turn++) {
            few.oneByOne();
            many.oneByOne();
        }
        List<Cost> one = new ArrayList<>();
        List<Cost> other = new ArrayList<>();
        for (int turn = 0; turn < effort.turns(); turn++) {
            one.add(few.oneByOne());
            other.add(many.oneByOne());
        }
        Session.say("%s (%s)", what, Parts.named());
        Session.say("%s: asked of the store for each: %s", what, many.asked());
        say(what + ": time of an answer", one, other, Cost::took);
        say(what + ": CPU of careplan", one, other, Cost::careplan);
        say(what + ": CPU of the store", one, other, Cost::store);
        say(what + ": CPU of both", one, other, it -> it.careplan() + it.store());
    }

    private static void say(
            String what, List<Cost> few, List<Cost> many, ToDoubleFunction<Cost> cost) {
        double one = median(few.stream().mapToDouble(cost).boxed().toList());
        double other = median(many.stream().mapToDouble(cost).boxed().toList());
        Session.say("%s: %.2f ms, %.2f ms, ratio %.2f", what, one, other, other / one);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** Once the service runs, which has made its indexes. */
    private List<UUID> fill(Side side, List<String> collections) {
        long begun = System.nanoTime();
        var all = new Copies(model, mongo, side.database()).write(side.people(), collections);
        Session.say(
                "%d people are there after %.0f s",
                side.people(), (System.nanoTime() - begun) / 1e9);
        return all;
    }
}
