package org.livingwell.benchmarks;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/**
 * What it costs to find the entries of somebody's plan: by whose they are, as it is done, and in
 * two ways that it is not done in. No service takes part: what is measured is the store and the
 * driver.
 */
final class EntriesFound {

    private static final String LISTS = "entry_lists";
    private static final String PAGES = "entry_pages";
    private static final int TOGETHER = 200;
    private static final List<String> ENTRIES = List.of("entries");
    private static final Bson READ = include("schema", "state", "personId");

    /** How they may be found. */
    enum Way {
        /** One look at an index. */
        BY_PERSON {
            @Override
            List<Document> find(MongoDatabase database, String person) {
                return found(database, eq("personId", person));
            }
        },
        /** A document of theirs names them, and each is read by its {@code _id}. */
        BY_LIST {
            @Override
            List<Document> find(MongoDatabase database, String person) {
                var list = database.getCollection(LISTS).find(eq("_id", person)).first();
                if (list == null) throw new IllegalStateException("no list");
                return found(database, in("_id", list.getList("entries", String.class)));
            }
        },
        /** A document of theirs repeats all that is in them. */
        AS_ONE {
            @Override
            List<Document> find(MongoDatabase database, String person) {
                var page = database.getCollection(PAGES).find(eq("_id", person)).first();
                if (page == null) throw new IllegalStateException("no page");
                return page.getList("entries", Document.class);
            }
        };

        abstract List<Document> find(MongoDatabase database, String person);

        private static List<Document> found(MongoDatabase database, Bson filter) {
            return database.getCollection("entries")
                    .find(filter)
                    .projection(READ)
                    .into(new ArrayList<>());
        }
    }

    /** In milliseconds for each person: until they are there, and of whose processor time. */
    private record Cost(double took, double ours, double store) {}

    private final MongoClient mongo;
    private final Model model;
    private final CarePlanPages.Effort effort;
    private final Map<String, ProcessHandle> processes = Parts.processes(Map.of());

    EntriesFound(MongoClient mongo, Model model, CarePlanPages.Effort effort) {
        this.mongo = mongo;
        this.model = model;
        this.effort = effort;
    }

    void measure(int few, int many) {
        var ofFew = mongo.getDatabase("found_few");
        var ofMany = mongo.getDatabase("found_many");
        var fewPeople = fill(ofFew, few);
        var manyPeople = fill(ofMany, many);
        Map<Way, List<Cost>> one = new EnumMap<>(Way.class);
        Map<Way, List<Cost>> other = new EnumMap<>(Way.class);
        for (int turn = -effort.warmUp(); turn < effort.turns(); turn++) {
            for (var way : Way.values()) {
                var costOfFew = read(way, ofFew, some(way, fewPeople));
                var costOfMany = read(way, ofMany, some(way, manyPeople));
                if (turn < 0) continue;
                one.computeIfAbsent(way, _ -> new ArrayList<>()).add(costOfFew);
                other.computeIfAbsent(way, _ -> new ArrayList<>()).add(costOfMany);
            }
        }
        Session.say(
                "entries of a plan, %d and %d people of %d (%s)",
                few, many, Model.ENTRIES, Parts.named());
        for (var way : Way.values()) {
            var costs =
                    List.of(one.getOrDefault(way, List.of()), other.getOrDefault(way, List.of()));
            say(way + ": time", costs, Cost::took);
            say(way + ": CPU of the driver", costs, Cost::ours);
            say(way + ": CPU of the store", costs, Cost::store);
            say(way + ": CPU of both", costs, it -> it.ours() + it.store());
        }
        ofFew.drop();
        ofMany.drop();
    }

    /** The index is there first, as where a service runs. */
    private List<UUID> fill(MongoDatabase database, int people) {
        database.getCollection("entries").createIndex(new Document("personId", 1));
        var all = new Copies(model, mongo, database.getName()).write(people, ENTRIES);
        for (int from = 0; from < people; from += TOGETHER) {
            repeat(database, all.subList(from, Math.min(people, from + TOGETHER)));
        }
        return all;
    }

    private static void repeat(MongoDatabase database, List<UUID> people) {
        List<Document> lists = new ArrayList<>();
        List<Document> pages = new ArrayList<>();
        for (UUID person : people) {
            String id = person.toString();
            var theirs = Way.BY_PERSON.find(database, id);
            var ids = theirs.stream().map(it -> it.getString("_id")).toList();
            lists.add(new Document("_id", id).append("entries", ids));
            pages.add(new Document("_id", id).append("entries", theirs));
        }
        database.getCollection(LISTS).insertMany(lists);
        database.getCollection(PAGES).insertMany(pages);
    }

    /** Others for each way: none finds what another has just brought to memory. */
    private static List<String> some(Way way, List<UUID> all) {
        List<String> some = new ArrayList<>();
        int ways = Way.values().length;
        int read = Math.max(1, Math.min(Pages.READ, all.size() / ways));
        for (int i = 0; i < read; i++) {
            long one =
                    (long) i * all.size() / read + (long) way.ordinal() * all.size() / read / ways;
            some.add(all.get((int) one).toString());
        }
        Collections.shuffle(some);
        return some;
    }

    private Cost read(Way way, MongoDatabase database, List<String> people) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = Cpu.now(processes);
        long cpu = threads.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        for (String person : people) {
            Session.mustBe(Model.ENTRIES, way.find(database, person).size());
        }
        return new Cost(
                (System.nanoTime() - begun) / 1e6 / people.size(),
                (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / people.size(),
                Cpu.now(processes).millisSince(before, "store") / people.size());
    }

    private static void say(String what, List<List<Cost>> costs, ToDoubleFunction<Cost> cost) {
        double few = median(costs.getFirst(), cost);
        double many = median(costs.getLast(), cost);
        Session.say("%s: %.3f ms, %.3f ms, ratio %.2f", what, few, many, many / few);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> cost) {
        var sorted = costs.stream().mapToDouble(cost).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
