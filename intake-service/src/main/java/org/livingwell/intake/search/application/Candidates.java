package org.livingwell.intake.search.application;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import org.bson.Document;
import org.livingwell.intake.person.domain.Person;
import org.livingwell.intake.person.domain.Person.Known;
import org.livingwell.intake.person.domain.PersonEvent;
import org.livingwell.intake.search.domain.Likeness;
import org.livingwell.intake.search.domain.Traits;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** People of a place who might be meant: found by a shared key, then looked at one by one. */
@Component
public class Candidates {

    /** So many are opened at most, however common a name sounds. */
    static final int MOST = 50;

    public record Candidate(PersonId id, Known person, Likeness likeness) {}

    private final AggregateStore<Person, PersonEvent> people;
    private final SearchKeys keys;

    Candidates(AggregateStore<Person, PersonEvent> people, SearchKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    /** The most alike first; never anybody of another place. */
    public List<Candidate> like(Traits traits, PlaceId place) {
        List<String> asked = keys.slipsOf(place, traits);
        if (asked.isEmpty()) return List.of();
        return people
                .list(
                        and(eq("place", place.value()), in("index.keys", asked)),
                        new Document(),
                        MOST)
                .stream()
                .flatMap(it -> compared(it, traits))
                .filter(it -> it.likeness().worthAsking())
                .sorted(Comparator.comparing(Candidate::likeness))
                .toList();
    }

    private static Stream<Candidate> compared(Kept<Person> kept, Traits traits) {
        if (!(kept.state() instanceof Known known)) return Stream.of();
        var likeness = Comparison.of(traits, TraitsOf.known(known.standing().details()));
        return Stream.of(new Candidate(PersonId.of(kept.id()), known, likeness));
    }
}
