package org.livingwell.careplan.story.application;

import static org.livingwell.careplan.story.domain.WishRules.decide;

import org.livingwell.careplan.story.domain.Introduction;
import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.WishCommand;
import org.livingwell.careplan.story.domain.WishCommand.HearIntroduction;
import org.livingwell.careplan.story.domain.WishCommand.HearWelcome;
import org.livingwell.careplan.story.domain.WishEvent;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Carries out what is asked of wishes; each person has one, named by their id. */
@Component
public class Wishes {

    private final AggregateStore<Wish, WishEvent> wishes;
    private final Clock clock;

    Wishes(AggregateStore<Wish, WishEvent> wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    public void introduced(PersonId person, PlaceId place, Introduction introduction, Cause cause) {
        handle(person, cause, new HearIntroduction(place, introduction));
    }

    public void welcomed(PersonId person, PlaceId place, Cause cause) {
        handle(person, cause, new HearWelcome(place));
    }

    Optional<Wish> find(PersonId person) {
        return wishes.find(person);
    }

    void handle(PersonId person, Cause cause, WishCommand command) {
        wishes.handle(person, cause, it -> decide(it, command, clock.instant()));
    }
}
