package org.livingwell.intake.arriving.huddle;

import org.livingwell.intake.arriving.huddle.Huddles.HuddleResolved;
import org.livingwell.intake.arriving.huddle.domain.Huddle;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Gathered;
import org.livingwell.intake.arriving.huddle.domain.Resolve;
import org.livingwell.intake.arriving.huddle.domain.Thought;
import org.livingwell.intake.arriving.huddle.domain.Thought.Command.Settle;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Welcome;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeLead;
import org.livingwell.intake.team.worker.LeadWorkers;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * Carries a decision into effect on whoever it is about: at once by whoever decides, again by
 * intake's own topic.
 */
@Component
class TakingEffect {

    /** Where whoever is to walk alongside is not on the team's list. */
    private static final Words NOBODY_SAID = new Words("Your lead worker");

    private final Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions;
    private final KnownPeople people;
    private final LeadWorkers workers;
    private final Aggregate<Thought, Thought.Command, Thought.Event> thoughts;

    TakingEffect(
            Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions,
            KnownPeople people,
            LeadWorkers workers,
            Aggregate<Thought, Thought.Command, Thought.Event> thoughts) {
        this.introductions = introductions;
        this.people = people;
        this.workers = workers;
        this.thoughts = thoughts;
    }

    void follow(Kept<Huddle> huddle, HuddleResolved resolved, Cause cause) {
        if (!(huddle.state() instanceof Gathered it)) return;
        it.resolves().stream()
                .filter(resolve -> resolve.id().equals(resolved.resolve()))
                .forEach(resolve -> follow(resolve, it.place(), cause));
    }

    private void follow(Resolve resolve, PlaceId place, Cause cause) {
        if (workers.left(resolve.leadWorker())) return; // steps go to nobody who left meanwhile
        switch (resolve.about()) {
            case PERSON -> person(new PersonId(resolve.subject()), place, resolve, cause);
            case INTRODUCTION ->
                    introduction(new IntroductionId(resolve.subject()), place, resolve, cause);
        }
    }

    private void introduction(IntroductionId id, PlaceId place, Resolve resolve, Cause cause) {
        if (!(introductions.find(id).orElse(null) instanceof Said said)) return;
        PersonId person = said.told().person();
        if (said instanceof Waiting && !said.told().reach().isKin(resolve.leadWorker())) {
            introductions.of(id).handle(new Welcome(resolve.leadWorker(), name(resolve)), cause);
        }
        if (said instanceof Waiting || said instanceof Welcomed) {
            ours(person, place, resolve).ifPresent(it -> next(person, it, resolve, cause));
        }
    }

    private void person(PersonId id, PlaceId place, Resolve resolve, Cause cause) {
        if (ours(id, place, resolve).isEmpty()) return;
        people.handle(id, new ChangeLead(resolve.leadWorker(), name(resolve)), cause);
        ours(id, place, resolve).ifPresent(it -> next(id, it, resolve, cause));
    }

    /**
     * Whoever was erased, moved or died meanwhile is no longer this team's to decide about, and who
     * said meanwhile that they are close does not walk alongside.
     */
    private Optional<InNetwork> ours(PersonId id, PlaceId place, Resolve resolve) {
        return people.known(id)
                .filter(it -> !(it instanceof Died))
                .map(Known::standing)
                .filter(it -> it.place().equals(place))
                .filter(it -> !it.reach().isKin(resolve.leadWorker()));
    }

    private Words name(Resolve resolve) {
        return workers.name(resolve.leadWorker()).orElse(NOBODY_SAID);
    }

    /** A conversation moves the step that the welcome opened; anything else is one of its own. */
    private void next(PersonId id, InNetwork person, Resolve resolve, Cause cause) {
        UUID step =
                resolve.step() == Resolve.Step.CONVERSATION
                        ? Ids.derive("conversation", person.leadWorker(), person.welcomedAt())
                        : Ids.derive("huddle-step", resolve.id());
        thoughts.of(id).handle(new Settle(person.place(), resolve, step), cause);
    }
}
