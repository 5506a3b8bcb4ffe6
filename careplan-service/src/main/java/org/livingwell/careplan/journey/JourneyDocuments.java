package org.livingwell.careplan.journey;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
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
import org.livingwell.careplan.journey.domain.JourneySpan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of journeys. The first is named by the person ({@code <generation>:<person>}),
 * holds their first lines and what there is to know of the others, {@code
 * <generation>:<person>:<number>}; none holds more than so many lines, and no place in one is taken
 * twice, so that a line has one document where it can be.
 */
@Component
class JourneyDocuments {

    private final MongoCollection<Document> collection;
    private final int most;

    JourneyDocuments(
            MongoTemplate mongo,
            @Value("${livingwell.journey.lines-a-document:100}") int linesADocument) {
        this.collection = mongo.getCollection("journeys");
        this.most = linesADocument;
    }

    JourneyHead head(String name) {
        Document kept = collection.find(eq("_id", name)).first();
        return new JourneyHead(kept == null ? new Document() : kept);
    }

    /**
     * @return false where the document is there and not as wanted
     */
    boolean written(String id, Bson wanted, Bson change) {
        var filter = and(eq("_id", id), wanted);
        try {
            collection.updateOne(filter, change, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException failed) {
            boolean known = failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            if (!known) throw failed;
            // made by somebody else meanwhile, or not as wanted: now it is there, and can be asked
            return collection.updateOne(filter, change).getMatchedCount() > 0;
        }
    }

    void change(String name, Bson wanted, Bson change) {
        collection.updateOne(and(eq("_id", name), wanted), change);
    }

    /** Puts a line into a document that has room, once. */
    boolean put(String id, JourneyEntry line, Bson... wanted) {
        var all = new ArrayList<>(List.of(wanted));
        all.add(ne("entries.id", line.id().toString()));
        all.add(not(gte("taken", most)));
        var change =
                Updates.combine(
                        Updates.push("entries", JourneyHead.document(line)),
                        Updates.inc("taken", 1));
        return written(id, and(all), change);
    }

    /**
     * Puts a line into the first document with room after the first one, whose head says before
     * what will be there.
     *
     * @return the document's number
     */
    int putOn(String name, JourneyHead head, JourneyEntry line) {
        for (int number = head.last(); ; number++) {
            String of = "spans." + number + ".";
            change(
                    name,
                    ne("erased", true),
                    Updates.combine(
                            Updates.min(of + "from", JourneyHead.date(line.at())),
                            Updates.max(of + "to", JourneyHead.date(line.at())),
                            Updates.addToSet(of + "types", line.type())));
            String id = name + ":" + number;
            if (put(id, line) || has(List.of(id), line)) return number;
        }
    }

    boolean has(Collection<String> ids, JourneyEntry line) {
        return !ids.isEmpty()
                && collection
                                .find(and(in("_id", ids), eq("entries.id", line.id().toString())))
                                .first()
                        != null;
    }

    /** What stands in these of a journey's documents. */
    Stream<JourneyEntry> lines(String name, Collection<JourneySpan> spans) {
        if (spans.isEmpty()) return Stream.empty();
        return collection.find(in("_id", ids(name, spans))).into(new ArrayList<>()).stream()
                .flatMap(JourneyHead::entries);
    }

    /** All there is. */
    Stream<JourneyEntry> lines(String name, JourneyHead head) {
        return Stream.concat(head.entries(), lines(name, head.spans()));
    }

    static List<String> ids(String name, Collection<JourneySpan> spans) {
        return spans.stream().map(it -> name + ":" + it.number()).toList();
    }

    void pull(Collection<String> ids, Collection<JourneyEntry> lines) {
        var these = lines.stream().map(it -> it.id().toString()).toList();
        collection.updateMany(
                in("_id", ids),
                Updates.pullByFilter(
                        new Document("entries", new Document("id", new Document("$in", these)))));
    }

    /** Takes away all but the first. */
    void drop(String name) {
        collection.deleteMany(and(gte("_id", name + ":"), lt("_id", name + ";")));
    }
}
