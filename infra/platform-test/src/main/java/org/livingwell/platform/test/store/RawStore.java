package org.livingwell.platform.test.store;

import com.mongodb.client.MongoDatabase;

import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks at every byte a service's database holds, and the databases of keys and tombstones. */
public record RawStore(MongoDatabaseFactory databases) {

    /** Where these words stand, as {@code database/collection}; they should stand nowhere. */
    public List<String> holding(String... words) throws Exception {
        return StoreChecks.look(
                () ->
                        Stream.of(
                                        databases.getMongoDatabase(),
                                        databases.getMongoDatabase("keys"),
                                        databases.getMongoDatabase("tombstones"))
                                .flatMap(it -> holding(it, List.of(words)))
                                .toList());
    }

    private static Stream<String> holding(MongoDatabase database, List<String> words) {
        List<String> found = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            for (var document : database.getCollection(name, RawBsonDocument.class).find()) {
                String bytes = bytes(document);
                words.stream()
                        .filter(bytes::contains)
                        .forEach(it -> found.add(database.getName() + "/" + name + ": " + it));
            }
        }
        return found.stream();
    }

    private static String bytes(RawBsonDocument document) {
        var buffer = document.getByteBuffer().asNIO();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
