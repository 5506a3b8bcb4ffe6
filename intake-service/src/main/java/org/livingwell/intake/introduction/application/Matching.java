package org.livingwell.intake.introduction.application;

import static org.livingwell.intake.introduction.domain.IntroductionRules.decide;

import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.intake.introduction.domain.Introduction.Matched;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Reseal;
import org.livingwell.intake.introduction.domain.IntroductionEvent;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.intake.person.application.PersonCommands;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** What follows when somebody introduced turns out to be known: a welcome back, and their words. */
@Component
public class Matching {

    private final AggregateStore<Introduction, IntroductionEvent> introductions;
    private final PersonCommands people;
    private final PersonKeys keys;
    private final Clock clock;

    Matching(
            AggregateStore<Introduction, IntroductionEvent> introductions,
            PersonCommands people,
            PersonKeys keys,
            Clock clock) {
        this.introductions = introductions;
        this.people = people;
        this.keys = keys;
        this.clock = clock;
    }

    void mustBeKnown(PersonId person) {
        if (people.known(person).isEmpty()) {
            throw new RefusedException(
                    new Refusal("not-known", "Nobody is known here by that; welcome them instead"));
        }
    }

    /** At once by whoever matches, and again by intake's own topic. */
    public void follow(IntroductionId id, Cause cause) {
        if (introductions.find(id).orElse(null) instanceof Matched matched
                && people.known(matched.known()).isPresent()) {
            people.welcomeBack(matched.known(), cause);
        }
    }

    /**
     * Seals the words again, under whose they are, and destroys the key they came with. Only once
     * the match was published: until then the event travels under the id that was minted. The words
     * of somebody erased meanwhile go with their key.
     */
    public void handOver(IntroductionId id, Cause cause) {
        if (!(introductions.find(id).orElse(null) instanceof Matched matched)) return;
        if (people.known(matched.known()).isPresent()) {
            introductions.handle(
                    id,
                    Cause.of(Ids.derive("reseal", cause.id())),
                    it -> decide(it, new Reseal(), clock.instant()));
        }
        keys.destroy(matched.minted());
    }
}
