package org.livingwell.journeys.leak;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.RawBsonDocument;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Every document of every database, as its bytes are sent: the services', the gateway's, the keys.
 */
record LeftInDatabases(String uri) {

    void each(Consumer<Content> look) {
        try (MongoClient client = MongoClients.create(uri)) {
            for (String database : client.listDatabaseNames()) {
                var names = client.getDatabase(database);
                for (String collection : names.listCollectionNames()) {
                    String place = "database " + database + "/" + collection;
                    names.getCollection(collection, RawBsonDocument.class)
                            .find()
                            .forEach(it -> look.accept(content(place, it)));
                }
            }
        }
    }

    static Content content(String place, RawBsonDocument document) {
        var buffer = document.getByteBuffer();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return new Content(place, Arrays.copyOf(bytes, bytes.length));
    }
}
