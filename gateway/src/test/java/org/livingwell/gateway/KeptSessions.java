package org.livingwell.gateway;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;

/** A look at sessions as they lie in the store, which our own code would never take. */
record KeptSessions(MongoTemplate mongo) {

    List<Document> all() {
        return look("logins", it -> it.find().into(new ArrayList<>()));
    }

    Document besides(Document one) {
        return all().stream()
                .filter(it -> !it.get("_id").equals(one.get("_id")))
                .findFirst()
                .orElseThrow();
    }

    void set(Document session, String field, Object value) {
        var change = new Document("$set", new Document(field, value));
        look("logins", it -> it.updateOne(new Document("_id", session.get("_id")), change));
    }

    /** As if time had gone by. */
    void allDue() {
        var change = new Document("$set", new Document("due", new Date(0)));
        look("ended-logins", it -> it.updateMany(new Document("tries", 0), change));
    }

    List<Document> owed() {
        var owed = new Document("token", new Document("$exists", true));
        return look("ended-logins", it -> it.find(owed).into(new ArrayList<>()));
    }

    void clear() {
        look("logins", it -> it.deleteMany(new Document()));
        look("ended-logins", it -> it.deleteMany(new Document()));
    }

    private <T> T look(String collection, Function<MongoCollection<Document>, T> peek) {
        try {
            return StoreChecks.look(() -> peek.apply(mongo.getCollection(collection)));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
