package org.livingwell.intake.arriving.introduction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.time.Rounds;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Gives those who wait what they are counted by, who came before anybody was counted. */
@Component
class CountedAnew {

    private static final int BATCH = 500;
    private static final Duration REST = Duration.ofMinutes(1);

    private final Aggregate<Introduction, Command, Event> introductions;
    private final Places places;
    private final Clock clock;
    private Instant next = Instant.MIN;

    CountedAnew(
            Aggregate<Introduction, Command, Event> introductions,
            Places places,
            Rounds rounds,
            Clock clock) {
        this.introductions = introductions;
        this.places = places;
        this.clock = clock;
        rounds.every("counted-anew", this::round);
    }

    /** Again after a while: an older instance may still write. */
    private boolean round() {
        if (clock.instant().isBefore(next)) return false;
        places.all().forEach(it -> anew(it.id()));
        next = clock.instant().plus(REST);
        return false;
    }

    private void anew(PlaceId place) {
        introductions
                .ids(
                        and(WaitingList.waitIn(place), eq("index.due", null)),
                        Sorts.ascending("index.shut"),
                        BATCH)
                .forEach(introductions::reindex);
    }
}
