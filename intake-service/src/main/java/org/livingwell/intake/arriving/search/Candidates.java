package org.livingwell.intake.arriving.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import org.bson.Document;
import org.livingwell.intake.arriving.search.domain.Likeness;
import org.livingwell.intake.people.keys.SearchKeys;
import org.livingwell.intake.people.keys.domain.Traits;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand;
import org.livingwell.intake.people.person.domain.PersonEvent;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * People of a place who might be meant: found by a shared key, the rarest first, then looked at one
 * by one.
 */
@Component
public class Candidates {

    /** So many are opened at most, however common a name sounds. */
    static final int MOST = 50;

    public record Candidate(PersonId id, Known person, Likeness likeness) {}

    /**
     * @param cut whether there are more who share something, and were not looked at
     */
    public record Found(List<Candidate> candidates, boolean cut) {}

    private final Aggregate<Person, PersonCommand, PersonEvent> people;
    private final SearchKeys keys;

    Candidates(Aggregate<Person, PersonCommand, PersonEvent> people, SearchKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    /** The most alike first; never anybody of another place. */
    public Found like(Traits traits, PlaceId place) {
        Set<String> ids = new LinkedHashSet<>();
        keys.slipsOf(place, traits).stream()
                .map(it -> sharing(place, it))
                .sorted(Comparator.comparingInt(List::size))
                .forEach(ids::addAll);
        if (ids.isEmpty()) return new Found(List.of(), false);
        var opened =
                people.list(in("_id", ids.stream().limit(MOST).toList()), new Document(), MOST);
        return new Found(
                opened.stream()
                        .flatMap(it -> compared(it, traits))
                        .filter(it -> it.likeness().worthAsking())
                        .sorted(Comparator.comparing(Candidate::likeness))
                        .toList(),
                ids.size() > MOST);
    }

    Optional<Candidate> one(PersonId id, Likeness likeness) {
        return people.find(id)
                .filter(Known.class::isInstance)
                .map(it -> new Candidate(id, (Known) it, likeness));
    }

    /** One more than are opened, which says that there are more. */
    private List<String> sharing(PlaceId place, String key) {
        return people.ids(
                and(eq("place", place.value()), eq("index.keys", key)), new Document(), MOST + 1);
    }

    private static Stream<Candidate> compared(Kept<Person> kept, Traits traits) {
        if (!(kept.state() instanceof Known known)) return Stream.of();
        var likeness = Comparison.of(traits, known.standing().details().traits());
        return Stream.of(new Candidate(PersonId.of(kept.id()), known, likeness));
    }
}
