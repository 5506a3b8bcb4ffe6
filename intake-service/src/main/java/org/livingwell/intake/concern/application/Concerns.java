package org.livingwell.intake.concern.application;

import static com.mongodb.client.model.Filters.eq;

import static org.livingwell.intake.concern.domain.ConcernRules.decide;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.concern.domain.Concern;
import org.livingwell.intake.concern.domain.ConcernCommand;
import org.livingwell.intake.concern.domain.ConcernEvent;
import org.livingwell.intake.concern.domain.ConcernId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

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
        return concerns.list(
                eq("personId", person.toString()), Sorts.descending("index.raisedAt"), MOST);
    }
}
