package org.livingwell.benchmarks;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.seal.ManyKeys;
import org.livingwell.platform.seal.PersonKey;
import org.livingwell.platform.test.TestIssuer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes many people like one: the same documents, each with ids of its own and sealed with its own
 * key.
 */
final class Copies {

    /** Documents in a write. */
    private static final int BATCH = 4_000;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int ID_LENGTH = 36;

    private final Model model;
    private final MongoDatabase database;
    private final ManyKeys keys;
    private final PersonKey opens;

    /** Whoever works with them works with all others too. */
    private final String lead = TestIssuer.subject("wanda").toString();

    Copies(Model model, MongoClient mongo, String database) {
        this.model = model;
        this.database = mongo.getDatabase(database);
        this.keys = new ManyKeys(mongo);
        this.opens = keys.of(model.person());
    }

    /** All that is kept of somebody in one collection. */
    static List<Document> of(MongoDatabase database, String collection, UUID person) {
        var theirs = or(eq("personId", person.toString()), regex("_id", "^(\\d+:)?" + person));
        return database.getCollection(collection).find(theirs).into(new ArrayList<>());
    }

    /**
     * Keys are made where something is sealed. In the order of their ids, so that a million are
     * there within minutes.
     *
     * @return whom it wrote
     */
    List<UUID> write(int people, List<String> collections) {
        List<UUID> all =
                Stream.generate(UUID::randomUUID)
                        .limit(people)
                        .sorted(Comparator.comparing(UUID::toString))
                        .toList();
        var documents = collections.stream().flatMap(it -> of(it).stream()).toList();
        boolean sealed = documents.stream().anyMatch(it -> it.get("state") instanceof Binary);
        int batch = Math.max(1, BATCH / documents.size());
        for (int from = 0; from < people; from += batch) {
            var some = all.subList(from, Math.min(people, from + batch));
            Map<UUID, PersonKey> made = sealed ? keys.make(some) : Map.of();
            for (String name : collections) {
                var copies = some.stream().flatMap(it -> copies(name, it, made.get(it))).toList();
                if (!copies.isEmpty()) database.getCollection(name).insertMany(copies);
            }
        }
        return all;
    }

    private List<Document> of(String collection) {
        return model.kept().getOrDefault(collection, List.of());
    }

    private Stream<Document> copies(String collection, UUID person, @Nullable PersonKey key) {
        return of(collection).stream().map(it -> copy(collection, it, person, key));
    }

    private Document copy(String collection, Document of, UUID person, @Nullable PersonKey key) {
        var copy = new Document();
        of.forEach((name, value) -> copy.put(name, like(value, person)));
        if (key != null && of.get("state") instanceof Binary sealed) {
            String text = opens.open(sealed, collection, of.getString("_id"));
            copy.put("state", key.seal(like(text, person), collection, copy.getString("_id")));
        }
        return copy;
    }

    private @Nullable Object like(@Nullable Object value, UUID person) {
        return switch (value) {
            case null -> null;
            case Document it -> {
                var copy = new Document();
                it.forEach((name, inner) -> copy.put(name, like(inner, person)));
                yield copy;
            }
            case List<?> it -> it.stream().map(inner -> like(inner, person)).toList();
            case String it -> like(it, person);
            default -> value;
        };
    }

    private String like(String text, UUID person) {
        if (text.length() < ID_LENGTH) return text;
        return ID.matcher(text).replaceAll(it -> like(UUID.fromString(it.group()), person));
    }

    private String like(UUID id, UUID person) {
        if (id.toString().equals(lead)) return lead;
        if (id.equals(model.person())) return person.toString();
        return new UUID(
                        id.getMostSignificantBits() ^ person.getMostSignificantBits(),
                        id.getLeastSignificantBits() ^ person.getLeastSignificantBits())
                .toString();
    }
}
