package org.livingwell.contact.staying.insight;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;
import org.livingwell.contact.staying.insight.domain.Fact;
import org.livingwell.contact.staying.insight.domain.Month;
import org.livingwell.contact.staying.insight.domain.Noted;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.readmodel.ReadModel;
import org.livingwell.platform.readmodel.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * What is counted, one document an event, however often it is heard. Who it was about is a hash of
 * their id, which brings things together and leads back to nobody: an erasure finds nothing here
 * and changes no count.
 */
@Component
class Facts {

    private static final String PLACE = "place";
    private static final String AT = "at";

    private final MongoCollection<Document> collection;
    private final ReadModel model;

    Facts(MongoTemplate mongo, ReadModels models) {
        this.collection = mongo.getCollection("facts");
        this.model = models.open("insight", "facts", "contact.insight");
        collection.createIndex(new Document(PLACE, 1).append(AT, 1));
    }

    void note(Fact fact, EventContext context) {
        note(fact, context, new Document());
    }

    void ofSomebody(Fact fact, EventContext context) {
        var who = Ids.derive("facts", context.about());
        note(fact, context, new Document("who", who.toString()));
    }

    void withheld(String rule, EventContext context) {
        note(Fact.WITHHELD, context, new Document("rule", rule));
    }

    /** One for each kind of need. */
    void needs(Fact fact, List<String> kinds, EventContext context) {
        var who = Ids.derive("facts", context.about()).toString();
        kinds.forEach(
                it ->
                        note(
                                fact,
                                Ids.derive("need", context.id(), it),
                                context,
                                new Document("who", who).append("rule", it)));
    }

    /** Heard again where its count was put right. */
    void lunch(UUID lunch, int count, EventContext context) {
        var held = new Document("who", lunch.toString()).append("count", count);
        note(Fact.CAME_FOR_LUNCH, context, held);
    }

    private void note(Fact fact, EventContext context, Document more) {
        note(fact, context.id(), context, more);
    }

    private void note(Fact fact, UUID id, EventContext context, Document more) {
        var document =
                new Document("_id", model.written(id))
                        .append(PLACE, model.written(context.place()))
                        .append("fact", fact.name())
                        .append(AT, Date.from(context.time()));
        document.putAll(more);
        collection.replaceOne(
                eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    /**
     * @param until exclusive
     */
    Month between(PlaceId place, Instant from, Instant until) {
        var since = from.minus(Duration.ofDays(Month.BEFORE));
        var within =
                and(
                        eq(PLACE, model.live(place)),
                        gte(AT, Date.from(since)),
                        lt(AT, Date.from(until)));
        List<Noted> noted = collection.find(within).map(Facts::noted).into(new ArrayList<>());
        return Month.of(noted, from);
    }

    private static Noted noted(Document it) {
        String who = it.getString("who");
        return new Noted(
                Fact.valueOf(it.getString("fact")),
                it.getDate(AT).toInstant(),
                who == null ? null : UUID.fromString(who),
                it.getString("rule"),
                it.getInteger("count", 1));
    }
}
