package org.livingwell.careplan.journey.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.livingwell.careplan.journey.application.Journeys;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.readmodel.ReadModel;
import org.livingwell.platform.readmodel.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One document a person and generation, read by {@code _id} alone. */
@Component
class JourneyDocuments implements Journeys {

    private final MongoCollection<Document> collection;
    private final ReadModel model;

    JourneyDocuments(MongoTemplate mongo, ReadModels models) {
        this.collection = mongo.getCollection("journeys");
        this.model = models.open("journey", "journeys", "careplan.journey");
    }

    @Override
    public void add(PersonId person, JourneyEntry entry) {
        var document =
                new Document("id", entry.id().toString())
                        .append("at", Date.from(entry.at()))
                        .append("type", entry.type());
        try {
            collection.updateOne(
                    and(
                            eq("_id", model.written(person)),
                            ne("entries.id", entry.id().toString()),
                            ne("erased", true),
                            exists("movedTo", false)),
                    Updates.push("entries", document),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException failed) {
            boolean known = failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            if (!known) throw failed;
            movedTo(person).ifPresent(to -> add(to, entry));
        }
    }

    @Override
    public void forget(PersonId person) {
        model.forget(person);
    }

    @Override
    public void move(PersonId from, PersonId to) {
        if (from.equals(to)) return;
        collection.updateOne(
                eq("_id", model.written(from)),
                Updates.set("movedTo", to.toString()),
                new UpdateOptions().upsert(true));
        Document moved = collection.find(eq("_id", model.written(from))).first();
        if (moved == null) return;
        entries(moved).forEach(entry -> add(to, entry));
        collection.updateOne(eq("_id", model.written(from)), Updates.set("entries", List.of()));
    }

    private Optional<PersonId> movedTo(PersonId person) {
        Document kept = collection.find(eq("_id", model.written(person))).first();
        return Optional.ofNullable(kept).map(it -> it.getString("movedTo")).map(PersonId::of);
    }

    @Override
    public List<JourneyEntry> of(PersonId person) {
        Document journey = collection.find(eq("_id", model.live(person))).first();
        if (journey == null) return List.of();
        return entries(journey).stream()
                .sorted(Comparator.comparing(JourneyEntry::at).reversed())
                .toList();
    }

    private static List<JourneyEntry> entries(Document journey) {
        return journey.getList("entries", Document.class, List.of()).stream()
                .map(JourneyDocuments::entry)
                .toList();
    }

    private static JourneyEntry entry(Document document) {
        return new JourneyEntry(
                UUID.fromString(document.getString("id")),
                document.getDate("at").toInstant(),
                document.getString("type"));
    }
}
