package org.livingwell.intake.arriving.insight;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.livingwell.intake.arriving.insight.domain.Month;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.readmodel.ReadModel;
import org.livingwell.platform.readmodel.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When people arrived, were reached and were heard; heard of in any order, however often. A
 * document an arrival, named by a hash of the person's id: it brings milestones together and leads
 * back to nobody, so an erasure finds nothing here and changes no count.
 */
@Component
class Milestones {

    private static final String ARRIVED = "arrivedAt";
    private static final String REACHED = "reachedAt";
    private static final String HEARD = "heardAt";

    private final MongoCollection<Document> collection;
    private final ReadModel model;

    Milestones(MongoTemplate mongo, ReadModels models) {
        this.collection = mongo.getCollection("milestones");
        this.model = models.open("insight", "milestones", "intake.insight");
        for (String milestone : List.of(ARRIVED, REACHED, HEARD)) {
            collection.createIndex(new Document("place", 1).append(milestone, 1));
        }
    }

    void introduced(PersonId person, PlaceId place, By by, Instant at) {
        note(
                person,
                combine(
                        set("place", model.written(place)),
                        set("by", by.name()),
                        min(ARRIVED, Date.from(at))));
    }

    void reached(PersonId person, Instant at) {
        note(person, min(REACHED, Date.from(at)));
    }

    void heard(PersonId person, Instant at) {
        note(person, min(HEARD, Date.from(at)));
    }

    private void note(PersonId person, Bson update) {
        var arrival = eq("_id", model.written(Ids.derive("milestones", person)));
        collection.updateOne(arrival, update, new UpdateOptions().upsert(true));
    }

    /**
     * @param until exclusive
     */
    Month between(PlaceId place, Instant from, Instant until) {
        return new Month(
                arrived(place, from, until),
                waits(place, REACHED, from, until),
                waits(place, HEARD, from, until));
    }

    private Map<By, Integer> arrived(PlaceId place, Instant from, Instant until) {
        return within(place, ARRIVED, from, until).stream()
                .collect(
                        Collectors.groupingBy(
                                it -> By.valueOf(it.getString("by")),
                                Collectors.summingInt(_ -> 1)));
    }

    private List<Integer> waits(PlaceId place, String end, Instant from, Instant until) {
        return within(place, end, from, until).stream()
                .map(it -> days(it.getDate(ARRIVED), it.getDate(end)))
                .toList();
    }

    private static int days(Date from, Date to) {
        Duration wait = Duration.between(from.toInstant(), to.toInstant());
        return (int) Math.max(0, wait.toDays());
    }

    private List<Document> within(PlaceId place, String milestone, Instant from, Instant until) {
        var month =
                and(
                        eq("place", model.live(place)),
                        gte(milestone, Date.from(from)),
                        lt(milestone, Date.from(until)));
        return collection.find(month).into(new ArrayList<>());
    }
}
