package org.livingwell.intake.arriving.huddle;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.arriving.huddle.domain.Thought;
import org.livingwell.intake.arriving.huddle.domain.Thought.Why;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent.PutOn;
import org.livingwell.intake.arriving.huddle.domain.ThoughtRules;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/** Puts people who need thought on the agenda, and takes them off once something was decided. */
@Component
public class Thoughts {

    private static final int MOST = 50;

    private final AggregateStore<Thought, ThoughtEvent> thoughts;
    private final Clock clock;

    Thoughts(AggregateStore<Thought, ThoughtEvent> thoughts, Clock clock) {
        this.thoughts = thoughts;
        this.clock = clock;
    }

    public void put(PersonId person, PlaceId place, Words words, WorkerId by, Cause cause) {
        take(person, new PutOn(place, new Why(words, by, clock.instant())), cause);
    }

    void take(PersonId person, ThoughtEvent wanted, Cause cause) {
        thoughts.handle(person, cause, it -> ThoughtRules.decide(it, wanted));
    }

    /** Longest waiting first. */
    public List<Kept<Thought>> wanted(PlaceId place) {
        return thoughts.list(
                and(eq("place", place.value()), eq("index.state", "wanted")),
                Sorts.ascending("index.since"),
                MOST);
    }
}
