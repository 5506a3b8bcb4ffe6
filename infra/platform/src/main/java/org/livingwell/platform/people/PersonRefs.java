package org.livingwell.platform.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.livingwell.platform.domain.PersonId;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.Optional;

/** The {@link PersonRef}s a service keeps in its own database, read by {@code _id} alone. */
public final class PersonRefs {

    private final MongoCollection<Document> collection;

    public PersonRefs(MongoTemplate mongo) {
        this.collection = mongo.getCollection("person_refs");
    }

    /** Empty for somebody unknown here, and for somebody erased. */
    public Optional<PersonRef> find(PersonId person) {
        return Optional.ofNullable(collection.find(eq("_id", person.toString())).first())
                .filter(it -> !it.getBoolean("erased", false))
                .map(PersonRef::from);
    }

    /** Nothing is left but that they were erased, and nothing is taken in any more. */
    public void erase(PersonId person) {
        collection.replaceOne(
                eq("_id", person.toString()),
                new Document("erased", true).append("sequence", Long.MAX_VALUE),
                new ReplaceOptions().upsert(true));
    }

    /** Takes a person's event in; one that is older than what is known changes nothing. */
    void take(PersonId person, long sequence, Document fields) {
        try {
            collection.updateOne(
                    and(eq("_id", person.toString()), lt("sequence", sequence)),
                    new Document("$set", fields.append("sequence", sequence)),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException failed) {
            boolean older = failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            if (!older) throw failed;
        }
    }
}
