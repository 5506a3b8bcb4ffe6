package org.livingwell.platform.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@link PersonRef}s a service keeps in its own database, read by {@code _id} alone. */
public final class PersonRefs {

    private static final UpdateOptions OR_MAKE = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collection;

    public PersonRefs(MongoTemplate mongo) {
        this.collection = mongo.getCollection("person_refs");
    }

    /** Empty for somebody unknown here, or known in part only, and for somebody erased. */
    public Optional<PersonRef> find(PersonId person) {
        return ref(person)
                .filter(it -> it.containsKey("place") && it.containsKey("state"))
                .map(PersonRef::from);
    }

    /** All of so many who are known here, in one look. */
    public Map<PersonId, PersonRef> find(Collection<PersonId> people) {
        return kept(people)
                .filter(it -> it.containsKey("place") && it.containsKey("state"))
                .map(PersonRef::from)
                .collect(Collectors.toUnmodifiableMap(PersonRef::id, it -> it));
    }

    private Stream<Document> kept(Collection<PersonId> people) {
        if (people.isEmpty()) return Stream.of();
        var ids = people.stream().map(PersonId::toString).distinct().toList();
        return collection.find(in("_id", ids)).into(new ArrayList<>()).stream();
    }

    private Optional<Document> ref(PersonId person) {
        return Optional.ofNullable(collection.find(eq("_id", person.toString())).first());
    }

    /** Nothing is left but that they were erased, and nothing is taken in any more. */
    public void erase(PersonId person) {
        collection.replaceOne(
                eq("_id", person.toString()),
                new Document("erased", true).append("sequence", Long.MAX_VALUE),
                new ReplaceOptions().upsert(true));
    }

    public boolean isErased(PersonId person) {
        return ref(person).map(it -> it.getBoolean("erased", false)).orElse(false);
    }

    /** Who opened this record from outside, and until when. */
    public Map<WorkerId, Instant> glass(PersonId person) {
        return ref(person).map(PersonRef::glass).orElse(Map.of());
    }

    /** The same of so many, in one look; without those whom nobody opened. */
    public Map<PersonId, Map<WorkerId, Instant>> glass(Collection<PersonId> people) {
        Map<PersonId, Map<WorkerId, Instant>> found = new HashMap<>();
        kept(people)
                .forEach(it -> found.put(PersonId.of(it.getString("_id")), PersonRef.glass(it)));
        return found;
    }

    private void raise(PersonId person, String field, Object to) {
        update(
                and(eq("_id", person.toString()), ne("erased", true)),
                Updates.combine(Updates.max(field, to), Updates.max("sequence", 0L)));
    }

    /** Lets a worker from outside in for a while; the longest opening counts. */
    public void open(PersonId person, WorkerId worker, Instant until) {
        raise(person, "glass." + worker, Date.from(until));
    }

    /** Ends every opening that would have lasted until then or shorter; a later one stays. */
    public void close(PersonId person, WorkerId worker, Instant until) {
        raise(person, "closed." + worker, Date.from(until));
    }

    /**
     * Takes in what a person's event says about one fact, such as {@code access}; what is older
     * than what is known of that fact changes nothing, in whichever order events come.
     */
    void take(PersonId person, long sequence, String fact, Document fields) {
        String seen = "seen." + fact;
        update(
                and(eq("_id", person.toString()), ne("erased", true), not(gte(seen, sequence))),
                new Document("$set", fields.append(seen, sequence))
                        .append("$max", new Document("sequence", sequence)));
    }

    /** An event of this type was parked: it says something about this person that is not known. */
    void doubt(PersonId person, String type, long sequence) {
        update(
                and(eq("_id", person.toString()), ne("erased", true)),
                Updates.combine(Updates.max(doubts(type), sequence), Updates.max("sequence", 0L)));
    }

    /** It was taken in after all, or a later one of its type was. */
    void settle(PersonId person, String type, long sequence) {
        collection.updateOne(
                and(eq("_id", person.toString()), lte(doubts(type), sequence)),
                Updates.unset(doubts(type)));
    }

    /**
     * Something about this person that does not change who may reach them did not arrive here yet.
     *
     * @param what letters, digits and hyphens
     */
    public void miss(PersonId person, String what, long sequence) {
        raise(person, "missed." + what, sequence);
    }

    /** It arrived after all, or a later one like it did. */
    public void hear(PersonId person, String what, long sequence) {
        collection.updateOne(
                and(eq("_id", person.toString()), lte("missed." + what, sequence)),
                Updates.unset("missed." + what));
    }

    /** What did not arrive here yet, with its sequence. */
    public Map<String, Long> missed(PersonId person) {
        Map<String, Long> missed = new HashMap<>();
        ref(person)
                .map(it -> it.get("missed", new Document()))
                .ifPresent(all -> all.forEach((what, it) -> missed.put(what, (Long) it)));
        return missed;
    }

    private static String doubts(String type) {
        return "doubts." + type.replaceAll("[^A-Za-z0-9]", "-");
    }

    private void update(Bson wanted, Bson change) {
        update(collection, wanted, change);
    }

    static void update(MongoCollection<Document> collection, Bson wanted, Bson change) {
        try {
            collection.updateOne(wanted, change, OR_MAKE);
        } catch (MongoWriteException failed) {
            boolean thereAlready = failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            if (!thereAlready) throw failed;
        }
    }
}
