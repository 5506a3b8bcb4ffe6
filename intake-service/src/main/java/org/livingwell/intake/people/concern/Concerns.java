package org.livingwell.intake.people.concern;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import static org.livingwell.intake.people.concern.domain.ConcernRules.decide;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.people.concern.domain.Concern;
import org.livingwell.intake.people.concern.domain.Concern.None;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.intake.people.concern.domain.Concern.Untold;
import org.livingwell.intake.people.concern.domain.ConcernCommand;
import org.livingwell.intake.people.concern.domain.ConcernEvent;
import org.livingwell.intake.people.concern.domain.ConcernId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries out what is asked of concerns, and lists a person's. */
@Component
public class Concerns {

    private static final int MOST = 200;

    private final AggregateStore<Concern, ConcernEvent> concerns;
    private final Clock clock;

    Concerns(AggregateStore<Concern, ConcernEvent> concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    public void handle(ConcernId id, ConcernCommand command, Cause cause) {
        concerns.handle(id, cause, it -> decide(it, command, clock.instant()));
    }

    public Optional<Concern> find(ConcernId id) {
        return concerns.find(id);
    }

    /** Newest first. */
    public List<Kept<Concern>> of(PersonId person) {
        return newest(all(person));
    }

    /** Those the person knows of, newest first; none is missing for one they do not know of. */
    public List<Kept<Concern>> told(PersonId person) {
        return newest(all(person).filter(it -> it.state() instanceof Told));
    }

    private Stream<Kept<Concern>> all(PersonId person) {
        return Stream.iterate(
                        page(person, ""),
                        it -> !it.isEmpty(),
                        it -> page(person, it.getLast().id()))
                .flatMap(List::stream);
    }

    private List<Kept<Concern>> page(PersonId person, String after) {
        return concerns.list(
                and(eq("personId", person.toString()), gt("_id", after)),
                Sorts.ascending("_id"),
                MOST);
    }

    private static List<Kept<Concern>> newest(Stream<Kept<Concern>> concerns) {
        return concerns.sorted(Comparator.comparing(Concerns::raisedAt).reversed())
                .limit(MOST)
                .toList();
    }

    private static Instant raisedAt(Kept<Concern> kept) {
        return switch (kept.state()) {
            case Untold it -> it.raisedAt();
            case Told it -> it.raisedAt();
            case None _ -> throw new IllegalStateException("nobody raised it");
        };
    }
}
