package org.livingwell.platform.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who works in which place and who left, as a service keeps it; read by {@code _id} alone. */
public final class WorkerRefs {

    private final MongoCollection<Document> collection;

    public WorkerRefs(MongoTemplate mongo) {
        this.collection = mongo.getCollection("worker_refs");
    }

    /** Not of somebody of whom nothing was said here. */
    public boolean left(WorkerId worker) {
        Document ref = collection.find(eq("_id", worker.toString())).first();
        return ref != null && ref.getBoolean("left", false);
    }

    /** Those of so many who left, in one look. */
    public Set<WorkerId> left(Collection<WorkerId> workers) {
        if (workers.isEmpty()) return Set.of();
        var ids = workers.stream().map(WorkerId::toString).distinct().toList();
        return collection
                .find(and(in("_id", ids), eq("left", true)))
                .map(it -> new WorkerId(UUID.fromString(it.getString("_id"))))
                .into(new HashSet<>());
    }

    /** Where they were said to work, and not to have left. */
    public Optional<PlaceId> placeOf(WorkerId worker) {
        Document ref = collection.find(eq("_id", worker.toString())).first();
        return ref == null || ref.getBoolean("left", false)
                ? Optional.empty()
                : Optional.ofNullable(ref.getString("place")).map(PlaceId::new);
    }

    /** Whether they were said to work there, and not to have left. */
    public boolean worksIn(WorkerId worker, PlaceId place) {
        return placeOf(worker).filter(place::equals).isPresent();
    }

    /** Something about them was parked: that they left, for all that is known. */
    void doubt(WorkerId worker, long sequence) {
        PersonRefs.update(
                collection,
                and(eq("_id", worker.toString()), not(gte("sequence", sequence))),
                Updates.combine(Updates.set("left", true), Updates.set("sequence", sequence - 1)));
    }

    /** Takes in that somebody joined or left, in whichever order that comes. */
    void take(WorkerId worker, PlaceId place, boolean left, long sequence) {
        var now =
                new Document("place", place.value())
                        .append("left", left)
                        .append("sequence", sequence);
        PersonRefs.update(
                collection,
                and(eq("_id", worker.toString()), not(gte("sequence", sequence))),
                new Document("$set", now));
    }
}
