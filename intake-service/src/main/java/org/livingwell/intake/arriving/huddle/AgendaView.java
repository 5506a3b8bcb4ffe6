package org.livingwell.intake.arriving.huddle;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.huddle.domain.Huddle;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Gathered;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Open;
import org.livingwell.intake.arriving.huddle.domain.HuddleId;
import org.livingwell.intake.arriving.huddle.domain.Resolve;
import org.livingwell.intake.arriving.huddle.domain.Thought;
import org.livingwell.intake.arriving.introduction.WaitingList;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.OnIt;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.Person.Living;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One day's huddle of a place with whom it thinks of, as its team sees it. */
record AgendaView(
        PlaceId place,
        LocalDate on,
        @Nullable HuddleId huddle,
        String state,
        List<WorkerId> came,
        List<Resolve> decisions,
        List<Arrival> introductions,
        List<Somebody> needThought)
        implements AboutPeople {

    /**
     * @param onIt who sees to them already
     */
    record Arrival(
            String id,
            PersonId person,
            Words name,
            Words broughtBy,
            boolean urgent,
            boolean safeWay,
            @Nullable TheyKnow theyKnow,
            @Nullable WorkerId onIt,
            Instant receivedAt) {}

    record Somebody(PersonId id, Words name, WorkerId leadWorker, Words why, Instant since) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.concat(
                introductions.stream().map(Arrival::person),
                needThought.stream().map(Somebody::id));
    }

    /** Makes the agenda from what waits now. */
    @Component
    static class Maker {

        private static final int MOST = 50;

        private final Aggregate<Huddle, Huddle.Command, Huddle.Event> huddles;
        private final WaitingList waitingList;
        private final Aggregate<Introduction, Introduction.Command, Introduction.Event>
                introductions;
        private final Aggregate<Thought, Thought.Command, Thought.Event> thoughts;
        private final KnownPeople people;
        private final IntakeAccess access;
        private final Clock clock;

        Maker(
                Aggregate<Huddle, Huddle.Command, Huddle.Event> huddles,
                WaitingList waitingList,
                Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions,
                Aggregate<Thought, Thought.Command, Thought.Event> thoughts,
                KnownPeople people,
                IntakeAccess access,
                Clock clock) {
            this.huddles = huddles;
            this.waitingList = waitingList;
            this.introductions = introductions;
            this.thoughts = thoughts;
            this.people = people;
            this.access = access;
            this.clock = clock;
        }

        AgendaView of(PlaceId place, LocalDate on, Caller caller) {
            HuddleId id = HuddleId.of(place, on);
            var waiting =
                    waitingList
                            .page(place, null, it -> access.relationship(it, caller).reaches())
                            .stream()
                            .flatMap(this::arrival)
                            .toList();
            var needed = needThought(wanted(place), place, caller);
            if (!(huddles.find(id).orElse(null) instanceof Gathered it)) {
                return new AgendaView(
                        place, on, null, "none", List.of(), List.of(), waiting, needed);
            }
            return new AgendaView(
                    place,
                    on,
                    id,
                    it instanceof Open ? "open" : "held",
                    it.came(),
                    shown(it.resolves(), place, caller),
                    waiting,
                    needed);
        }

        /** Longest waiting first. */
        private List<Kept<Thought>> wanted(PlaceId place) {
            return thoughts.list(
                    and(eq("place", place.value()), eq("index.state", "wanted")),
                    Sorts.ascending("index.since"),
                    MOST);
        }

        private List<Resolve> shown(List<Resolve> resolves, PlaceId place, Caller caller) {
            return resolves.stream().filter(it -> shown(it, place, caller)).toList();
        }

        private boolean shown(Resolve resolve, PlaceId place, Caller caller) {
            return switch (resolve.about()) {
                case PERSON -> access.decidesAbout(new PersonId(resolve.subject()), place, caller);
                case INTRODUCTION ->
                        introductions
                                .find(new IntroductionId(resolve.subject()))
                                .filter(it -> it instanceof Said said && shown(said, place, caller))
                                .isPresent();
            };
        }

        private boolean shown(Said said, PlaceId place, Caller caller) {
            return switch (said) {
                case Waiting _, Introduction.Signposted _ ->
                        access.relationship(said, caller).reaches();
                case Introduction.Welcomed it ->
                        access.decidesAbout(it.told().person(), place, caller);
                case Introduction.Matched it -> access.decidesAbout(it.known(), place, caller);
            };
        }

        private Stream<Arrival> arrival(Kept<Introduction> kept) {
            if (!(kept.state() instanceof Waiting it)) return Stream.of();
            var told = it.told();
            return Stream.of(
                    new Arrival(
                            kept.id(),
                            told.person(),
                            told.name(),
                            told.broughtBy(),
                            told.urgent(),
                            told.contact().safeWay(),
                            told.theyKnow(),
                            it.onIt(clock.instant()).map(OnIt::by).orElse(null),
                            it.receivedAt()));
        }

        /** About whom a caller may not decide, here and now, they do not meet in a list either. */
        private List<Somebody> needThought(
                List<Kept<Thought>> wanted, PlaceId place, Caller caller) {
            var known = people.known(wanted.stream().map(it -> PersonId.of(it.id())).toList());
            known.values().removeIf(it -> !(it instanceof Living)); // nothing for who died
            known.keySet().retainAll(access.decidedAbout(known, place, caller));
            return wanted.stream().flatMap(it -> somebody(it, known)).toList();
        }

        private static Stream<Somebody> somebody(Kept<Thought> kept, Map<PersonId, Known> people) {
            PersonId id = PersonId.of(kept.id());
            Known known = people.get(id);
            Thought.Why why = kept.state() instanceof Thought.Kept it ? it.why() : null;
            if (why == null || known == null) return Stream.of();
            var standing = known.standing();
            return Stream.of(
                    new Somebody(
                            id,
                            standing.details().name(),
                            standing.leadWorker(),
                            why.words(),
                            why.since()));
        }
    }
}
