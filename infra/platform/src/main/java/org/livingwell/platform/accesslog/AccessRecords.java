package org.livingwell.platform.accesslog;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.accesslog.Seen.Sight;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.seal.PersonKey;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How readings are kept: {@code access_log}, a record each, and a hint where each chain ends. */
final class AccessRecords {

    private static final String COLLECTION = "access_log";
    private static final int REMEMBERED = 20;
    private static final BulkWriteOptions SIDE_BY_SIDE = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions OR_MAKE = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> log;
    private final MongoCollection<Document> heads;
    private final Function<Collection<String>, Map<String, PersonKey>> keys;

    /**
     * @param keys of people, as far as there are any; without one no name is kept
     */
    AccessRecords(MongoTemplate mongo, Function<Collection<String>, Map<String, PersonKey>> keys) {
        this.keys = keys;
        this.log =
                mongo.getCollection(COLLECTION)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.heads = mongo.getCollection("access_heads");
        log.createIndex(new Document("at", 1));
    }

    /**
     * @param look at the records themselves as well, where the hints have proved wrong
     */
    List<Head> heads(Set<String> people, boolean look) {
        Map<String, Head> found = new HashMap<>();
        people.forEach(it -> found.put(it, Head.none(it)));
        heads.find(in("_id", people)).map(Head::from).forEach(it -> found.put(it.person(), it));
        if (look) found.replaceAll((person, head) -> last(person, head));
        return List.copyOf(found.values());
    }

    private Head last(String person, Head head) {
        Document last = log.find(of(person)).sort(Sorts.descending("_id")).limit(1).first();
        return last == null ? head : head.at(AccessRecord.from(last));
    }

    private static Bson of(String person) {
        return and(gte("_id", person + ":"), lt("_id", person + ";"));
    }

    /** False where a record to count on is not there. */
    boolean countUp(List<String> ids, Reading what, Instant now) {
        if (ids.isEmpty()) return true;
        var again =
                Updates.combine(
                        Updates.inc("count", what.again() ? 0L : 1L),
                        Updates.max("last", Date.from(now)),
                        Updates.addEachToSet("of", List.copyOf(what.of())));
        var updates =
                ids.stream().map(id -> new UpdateOneModel<Document>(eq("_id", id), again)).toList();
        return log.bulkWrite(updates, SIDE_BY_SIDE).getMatchedCount() == ids.size();
    }

    /**
     * @return for whom there is a record of this number already
     */
    Set<String> append(
            List<AccessRecord> records, @Nullable Words name, Reading what, String reading) {
        if (records.isEmpty()) return Set.of();
        Set<String> taken = Set.of();
        try {
            log.bulkWrite(
                    named(records, name).stream()
                            .map(
                                    it ->
                                            new InsertOneModel<>(
                                                    it.append("of", List.copyOf(what.of()))))
                            .toList(),
                    SIDE_BY_SIDE);
        } catch (MongoBulkWriteException some) {
            if (some.getWriteConcernError() != null
                    || some.getWriteErrors().stream().anyMatch(it -> it.getCode() != 11000)) {
                throw some;
            }
            taken =
                    some.getWriteErrors().stream()
                            .map(it -> records.get(it.getIndex()).person())
                            .collect(Collectors.toSet());
        }
        Set<String> others = taken;
        remember(records.stream().filter(it -> !others.contains(it.person())).toList(), reading);
        return taken;
    }

    /** A name stands outside of the chain, and is gone with the person's key. */
    private List<Document> named(List<AccessRecord> records, @Nullable Words name) {
        if (name == null) return records.stream().map(AccessRecord::toDocument).toList();
        Map<String, PersonKey> found =
                keys.apply(records.stream().map(AccessRecord::person).toList());
        return records.stream().map(it -> named(it, name, found.get(it.person()))).toList();
    }

    private static Document named(AccessRecord record, Words name, @Nullable PersonKey key) {
        Document document = record.toDocument();
        if (key == null) return document;
        return document.append("name", key.seal(name.value(), COLLECTION, record.id()));
    }

    private void remember(List<AccessRecord> records, String reading) {
        if (records.isEmpty()) return;
        try {
            heads.bulkWrite(
                    records.stream()
                            .map(
                                    it ->
                                            new UpdateOneModel<Document>(
                                                    eq("_id", it.person()),
                                                    hint(it, reading),
                                                    OR_MAKE))
                            .toList(),
                    SIDE_BY_SIDE);
        } catch (MongoBulkWriteException onlyAHint) {
            // made by somebody else at the same moment; whoever comes next looks
        }
    }

    private static Bson hint(AccessRecord record, String reading) {
        var recent =
                new Document("what", reading)
                        .append("n", record.n())
                        .append("at", Date.from(record.at()));
        return Updates.combine(
                Updates.set("n", record.n()),
                Updates.set("hash", record.hash()),
                Updates.pushEach("recent", List.of(recent), new PushOptions().slice(-REMEMBERED)));
    }

    /**
     * Latest first; cut only after what is not told was left out, so that nothing is missing for
     * it.
     */
    List<Sight> of(PersonId person, BiPredicate<Sight, Collection<String>> told, int most) {
        PersonKey key = keys.apply(List.of(person.toString())).get(person.toString());
        List<Sight> sights = new ArrayList<>();
        try (var stored = log.find(of(person.toString())).sort(Sorts.descending("_id")).cursor()) {
            while (stored.hasNext() && sights.size() < most) {
                Document record = stored.next();
                Sight sight = Sight.read(record, name(record, key));
                if (told.test(sight, record.getList("of", String.class, List.of()))) {
                    sights.add(sight);
                }
            }
        }
        return sights;
    }

    private static @Nullable Words name(Document record, @Nullable PersonKey key) {
        return key != null && record.get("name") instanceof Binary sealed
                ? new Words(key.open(sealed, COLLECTION, record.getString("_id")))
                : null;
    }

    /** Everything, person by person, each from their first; a page after this id. */
    List<AccessRecord> after(String id, int most) {
        return log.find(gt("_id", id))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .map(AccessRecord::from)
                .into(new ArrayList<>());
    }

    /** Hashes of a span's records, sorted. */
    Collection<String> hashes(Instant from, Instant until) {
        return log
                .find(and(gte("at", Date.from(from)), lt("at", Date.from(until))))
                .projection(Projections.include("hash"))
                .map(it -> it.getString("hash"))
                .into(new ArrayList<>())
                .stream()
                .sorted()
                .toList();
    }
}
