package org.livingwell.intake.people.person;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.PersonCommand;
import org.livingwell.intake.people.person.domain.PersonEvent;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.time.Rounds;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Gives people what they are found by today, who were written when they were found otherwise. */
@Component
class FoundAnew {

    /** Whoever was kept under other keys: the first scheme was not written down. */
    private static final Bson EARLIER =
            or(eq("index.scheme", null), eq("index.scheme", 2), eq("index.lead", null));

    private static final int BATCH = 100;
    private static final Duration REST = Duration.ofMinutes(1);

    private final Aggregate<Person, PersonCommand, PersonEvent> people;
    private final Clock clock;
    private String after = "";
    private Instant next = Instant.MIN;

    FoundAnew(Aggregate<Person, PersonCommand, PersonEvent> people, Rounds rounds, Clock clock) {
        this.people = people;
        this.clock = clock;
        rounds.every("found-anew", this::round);
    }

    /** Walks on past those it cannot change, who were erased; an older instance may still write. */
    private boolean round() {
        if (clock.instant().isBefore(next)) return false;
        List<String> ids =
                people.ids(and(EARLIER, gt("_id", after)), Sorts.ascending("_id"), BATCH);
        ids.forEach(people::reindex);
        boolean more = !ids.isEmpty();
        after = more ? ids.getLast() : "";
        next = more ? Instant.MIN : clock.instant().plus(REST);
        return more;
    }
}
