package org.livingwell.intake.arriving.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Undecided;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.arriving.search.domain.Likeness;
import org.livingwell.intake.people.keys.SearchKeys;
import org.livingwell.intake.people.keys.domain.Traits;
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

/** Who waits in a place or was shown another way, found as people are: by a shared key. */
@Component
class Arrivals {

    record Arrival(String id, Undecided said, Likeness likeness) {}

    /**
     * @param cut whether there are more who share something, and were not looked at
     */
    record Found(List<Arrival> arrivals, boolean cut) {}

    record Referred(String id, Said said) {}

    private final Aggregate<Introduction, Command, Event> introductions;
    private final SearchKeys keys;

    Arrivals(Aggregate<Introduction, Command, Event> introductions, SearchKeys keys) {
        this.introductions = introductions;
        this.keys = keys;
    }

    /** The most alike first; never anybody of another place. */
    Found like(Traits traits, PlaceId place) {
        Set<String> ids = new LinkedHashSet<>();
        keys.slipsOf(place, traits).stream()
                .map(it -> sharing(place, it))
                .sorted(Comparator.comparingInt(List::size))
                .forEach(ids::addAll);
        if (ids.isEmpty()) return new Found(List.of(), false);
        var few = ids.stream().limit(Candidates.MOST).toList();
        return new Found(
                introductions.list(in("_id", few), new Document(), Candidates.MOST).stream()
                        .flatMap(it -> compared(it, traits))
                        .filter(it -> it.likeness().worthAsking())
                        .sorted(Comparator.comparing(Arrival::likeness))
                        .toList(),
                ids.size() > few.size());
    }

    /** Empty as well where two share a reference: it names neither of them. */
    Optional<Referred> referred(Reference reference) {
        var found =
                introductions.list(
                        eq("index.reference", reference.value()),
                        Sorts.ascending("index.reference"),
                        2);
        return found.size() == 1 && found.getFirst().state() instanceof Said said
                ? Optional.of(new Referred(found.getFirst().id(), said))
                : Optional.empty();
    }

    private List<String> sharing(PlaceId place, String key) {
        return introductions.ids(
                and(
                        eq("place", place.value()),
                        eq("index.keys", key),
                        in("index.state", "waiting", "signposted")),
                new Document(),
                Candidates.MOST + 1);
    }

    private static Stream<Arrival> compared(Kept<Introduction> kept, Traits traits) {
        if (!(kept.state() instanceof Undecided undecided)) return Stream.of();
        var likeness = Comparison.of(traits, undecided.told().details().traits());
        return Stream.of(new Arrival(kept.id(), undecided, likeness));
    }
}
