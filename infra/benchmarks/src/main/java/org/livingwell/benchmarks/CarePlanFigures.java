package org.livingwell.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.livingwell.platform.test.RealParts;

import java.io.IOException;
import java.time.Duration;

/** The care plan's figures, each beside its measure in one sitting. */
final class CarePlanFigures {

    /**
     * @param fewPlans and {@code manyPlans}: people whose whole plan is read
     * @param fewTimelines and {@code manyTimelines}: people whose journey is read
     * @param loaded people whose pages are opened as often as can be
     * @param rebuilt people whose journeys are made again
     */
    record Sizes(
            int fewPlans,
            int manyPlans,
            int fewTimelines,
            int manyTimelines,
            int loaded,
            int rebuilt,
            CarePlanPages.Effort effort) {

        static final Sizes FULL =
                new Sizes(
                        1_000,
                        10_000,
                        10_000,
                        Integer.parseInt(
                                System.getenv().getOrDefault("TIMELINE_PEOPLE", "1000000")),
                        5_000,
                        1_000,
                        new CarePlanPages.Effort(6, 11, Duration.ofSeconds(15)));
    }

    private CarePlanFigures() {}

    /**
     * @param only {@code plans, found, load, rebuilt} or {@code timelines}; all where empty
     */
    static void measure(String only) throws IOException, InterruptedException {
        var sizes = Sizes.FULL;
        var parts = RealParts.running();
        try (var mongo = MongoClients.create(parts.mongodbUri())) {
            if (wanted("rebuilt", only)) JourneyRebuilt.measure(mongo, sizes.rebuilt());
            if (only.equals("rebuilt")) return;
            var model = model(mongo);
            if (wanted("found", only)) {
                new EntriesFound(mongo, model, sizes.effort())
                        .measure(sizes.fewPlans(), sizes.manyPlans());
            }
            var pages = new CarePlanPages(mongo, model, sizes.effort());
            if (wanted("plans", only)) pages.wholePlans(sizes.fewPlans(), sizes.manyPlans());
            if (wanted("load", only)) pages.load(sizes.loaded());
            if (wanted("timelines", only)) {
                pages.timelines(sizes.fewTimelines(), sizes.manyTimelines());
            }
        }
    }

    private static boolean wanted(String part, String only) {
        return only.isEmpty() || only.equals(part);
    }

    private static Model model(MongoClient mongo) throws IOException, InterruptedException {
        try (var careplan = ServiceProcess.careplan("model")) {
            return Model.write(careplan, mongo.getDatabase("model"));
        }
    }
}
