package org.livingwell.careplan.journey;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
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

/** The timelines of people: one document a person and generation, read by {@code _id} alone. */
@Component
class Journeys {

    private final MongoCollection<Document> collection;
    private final ReadModel model;

    Journeys(MongoTemplate mongo, ReadModels models) {
        this.collection = mongo.getCollection("journeys");
        this.model = models.open("journey", "journeys", "careplan.journey");
    }

    /** Adds an entry once, however often it is heard of. */
    void add(PersonId person, JourneyEntry entry) {
        var document =
                new Document("id", entry.id().toString())
                        .append("at", Date.from(entry.at()))
                        .append("type", entry.type())
                        .append("about", entry.about().toString())
                        .append("sequence", entry.sequence());
        boolean added =
                written(
                        and(
                                eq("_id", model.written(person)),
                                ne("entries.id", entry.id().toString()),
                                ne("erased", true),
                                exists("movedTo", false),
                                not(gt(left(entry.about()), entry.sequence()))),
                        Updates.push("entries", document));
        if (!added) movedTo(person).ifPresent(to -> add(to, entry));
    }

    /**
     * @return false where the document is there and not as wanted
     */
    private boolean written(Bson wanted, Bson change) {
        try {
            collection.updateOne(wanted, change, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException failed) {
            boolean known = failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            if (!known) throw failed;
            return false;
        }
    }

    private static String left(UUID about) {
        return "left." + about;
    }

    /** Nothing shows of somebody any more, whatever else is heard about them. */
    void forget(PersonId person) {
        model.forget(person);
    }

    /**
     * Gives what happened to one id to another, and whatever is heard of it later; the last that
     * was decided counts.
     *
     * @param about the introduction because of which they are one
     * @param sequence among its events
     */
    void move(PersonId from, PersonId to, UUID about, long sequence) {
        if (from.equals(to)) return;
        boolean last =
                written(
                        and(eq("_id", model.written(from)), not(gt("moved", sequence))),
                        Updates.combine(
                                Updates.set("movedTo", to.toString()),
                                Updates.set("moved", sequence)));
        if (!last) return;
        collection.updateOne(
                and(eq("_id", model.written(to)), lt(left(about), sequence)),
                Updates.unset(left(about)));
        Document moved = collection.find(eq("_id", model.written(from))).first();
        if (moved == null) return;
        entries(moved).forEach(entry -> add(to, entry));
        collection.updateOne(eq("_id", model.written(from)), Updates.set("entries", List.of()));
    }

    /**
     * From now on nothing shows in a journey of what happened to something that was not theirs,
     * before it was taken back.
     *
     * @return what is there of it, to be given to whoever it belongs to and then removed
     */
    List<JourneyEntry> leave(PersonId person, UUID about, long sequence) {
        written(
                and(
                        eq("_id", model.written(person)),
                        ne("erased", true),
                        not(gt(left(about), sequence))),
                Updates.set(left(about), sequence));
        Document journey = collection.find(eq("_id", model.written(person))).first();
        if (journey == null) return List.of();
        return entries(journey).stream()
                .filter(it -> it.about().equals(about) && it.sequence() < sequence)
                .toList();
    }

    void remove(PersonId person, List<JourneyEntry> left) {
        if (left.isEmpty()) return;
        List<String> ids = left.stream().map(it -> it.id().toString()).toList();
        collection.updateOne(
                eq("_id", model.written(person)),
                Updates.pullByFilter(new Document("entries", new Document("id", in(ids)))));
    }

    private static Document in(List<String> ids) {
        return new Document("$in", ids);
    }

    private Optional<PersonId> movedTo(PersonId person) {
        Document kept = collection.find(eq("_id", model.written(person))).first();
        return Optional.ofNullable(kept).map(it -> it.getString("movedTo")).map(PersonId::of);
    }

    /** Newest first. */
    List<JourneyEntry> of(PersonId person) {
        Document journey = collection.find(eq("_id", model.live(person))).first();
        if (journey == null) return List.of();
        return entries(journey).stream()
                .sorted(Comparator.comparing(JourneyEntry::at).reversed())
                .toList();
    }

    private static List<JourneyEntry> entries(Document journey) {
        return journey.getList("entries", Document.class, List.of()).stream()
                .map(Journeys::entry)
                .toList();
    }

    private static JourneyEntry entry(Document document) {
        return new JourneyEntry(
                UUID.fromString(document.getString("id")),
                document.getDate("at").toInstant(),
                document.getString("type"),
                about(document),
                document.get("sequence", 0L));
    }

    /** Kept since entries can leave; those from before stay until the journey is made again. */
    private static UUID about(Document document) {
        return UUID.fromString(document.get("about", document.getString("id")));
    }
}
