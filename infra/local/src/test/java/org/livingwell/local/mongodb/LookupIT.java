package org.livingwell.local.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.livingwell.local.FreePort;
import org.livingwell.local.MongoPart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** An index changes nothing but how much is looked at: what is found is the same without. */
class LookupIT {

    private static final int CHANGES = 600;
    private static final Bson BY_ID = Sorts.ascending("_id");

    @TempDir Path folder;

    private final Random random = new Random(20261127);

    @Test
    void whatIsFoundByAnIndexIsWhatIsFoundWithoutOneAlsoAfterARestart() {
        var store = MongoPart.start(folder, FreePort.find());
        try (MongoClient client = MongoClients.create(store.uri())) {
            var all = collections(client.getDatabase("test"));
            for (int i = 0; i < CHANGES; i++) {
                change(all);
                compare(all);
            }

            store.kill9();
            store.restart();

            for (int i = 0; i < 200; i++) compare(all);
            all.forEach(it -> it.insertOne(odd()));
            for (int i = 0; i < 50; i++) compare(all, wanted(), BY_ID);
            assertThat(all.getLast().find(eq("index.owner", "b")).into(new ArrayList<>()))
                    .extracting(it -> it.getString("_id"))
                    .contains("odd");
        } finally {
            store.close();
        }
    }

    /** The same without an index and with three. */
    private static List<MongoCollection<Document>> collections(MongoDatabase database) {
        var without = database.getCollection("without");
        var with = database.getCollection("with");
        with.createIndex(new Document("index.due", 1));
        with.createIndex(new Document("place", 1).append("index.owner", 1).append("index.due", -1));
        with.createIndex(new Document("index.owner", 1).append("index.order", 1));
        return List.of(without, with);
    }

    private void change(List<MongoCollection<Document>> all) {
        String id = "id-" + random.nextInt(60);
        var index = new Document();
        if (random.nextInt(4) > 0) index.append("due", new Date(random.nextInt(20)));
        if (random.nextInt(4) > 0) index.append("owner", pick("a", "b", "c", null));
        if (random.nextInt(4) > 0) index.append("order", pick("1", "2", 3, 4L));
        var document =
                new Document("_id", id).append("place", pick("x", "y")).append("index", index);
        Date until = new Date(random.nextInt(20));
        Consumer<MongoCollection<Document>> change =
                switch (random.nextInt(5)) {
                    case 0 -> it -> it.deleteOne(eq("_id", id));
                    case 1 ->
                            it -> it.updateMany(lte("index.due", until), Updates.set("place", "y"));
                    case 2 -> it -> it.updateOne(eq("_id", id), Updates.set("index", index));
                    default ->
                            it -> {
                                it.deleteOne(eq("_id", id));
                                it.insertOne(document);
                            };
                };
        all.forEach(change);
    }

    private void compare(List<MongoCollection<Document>> all) {
        Bson wanted = wanted();
        compare(all, wanted, random.nextBoolean() ? BY_ID : Sorts.orderBy(order(), BY_ID));
        Bson alone = order();
        int limit = random.nextInt(8);
        var fields = all.stream().map(it -> it.find(wanted).sort(alone).limit(limit)).toList();
        assertThat(values(fields.getLast().into(new ArrayList<>()), alone))
                .isEqualTo(values(fields.getFirst().into(new ArrayList<>()), alone));
    }

    private void compare(List<MongoCollection<Document>> all, Bson wanted, Bson order) {
        int limit = random.nextInt(8);
        var found =
                all.stream()
                        .map(it -> it.find(wanted).sort(order).limit(limit).into(new ArrayList<>()))
                        .toList();
        assertThat(found.getLast()).as("%s by %s", wanted, order).isEqualTo(found.getFirst());
    }

    /** What has the same value has no order among itself. */
    private static List<Object> values(List<Document> found, Bson order) {
        String field = order.toBsonDocument().getFirstKey().split("\\.")[1];
        return found.stream()
                .<Object>map(it -> String.valueOf(it.get("index", Document.class).get(field)))
                .toList();
    }

    private Bson wanted() {
        Bson owner = eq("index.owner", pick("a", "b", "c", null));
        Bson place = eq("place", pick("x", "y", "z"));
        Date at = new Date(random.nextInt(20));
        return switch (random.nextInt(7)) {
            case 0 -> owner;
            case 1 -> and(place, owner);
            case 2 -> lte("index.due", at);
            case 3 -> and(gt("index.due", at), lte("index.due", new Date(at.getTime() + 5)));
            case 4 -> and(place, owner, gt("index.due", at));
            case 5 -> and(owner, gt("index.order", pick("", "1", 3)));
            default -> and(ne("place", "x"), owner);
        };
    }

    private Bson order() {
        String field = "index." + pick("due", "owner", "order");
        return random.nextBoolean() ? Sorts.ascending(field) : Sorts.descending(field);
    }

    /** What no index puts in order. */
    private static Document odd() {
        var index = new Document("owner", List.of("b", "c")).append("due", new Date(3));
        return new Document("_id", "odd").append("place", "x").append("index", index);
    }

    @SafeVarargs
    private <T> T pick(T... all) {
        return Arrays.asList(all).get(random.nextInt(all.length));
    }
}
