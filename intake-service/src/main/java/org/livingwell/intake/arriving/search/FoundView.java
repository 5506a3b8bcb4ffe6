package org.livingwell.intake.arriving.search;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.apart.domain.Apart;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Undecided;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.arriving.introduction.domain.SignpostReason;
import org.livingwell.intake.arriving.search.Arrivals.Arrival;
import org.livingwell.intake.arriving.search.Arrivals.Referred;
import org.livingwell.intake.arriving.search.CandidatesView.Reason;
import org.livingwell.intake.arriving.search.CandidatesView.Row;
import org.livingwell.intake.arriving.search.domain.Likeness;
import org.livingwell.intake.arriving.search.domain.Why;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is like what was asked for, each with the why.
 *
 * @param introductions who waits, or was shown another way
 * @param cut there are more like this than are shown
 */
record FoundView(List<Row> candidates, List<Came> introductions, boolean cut)
        implements AboutPeople {

    private static final int SHOWN = 10;

    /**
     * @param signpostedFor why they were shown another way, where they were
     */
    record Came(
            String id,
            Words name,
            String state,
            Instant receivedAt,
            @Nullable BirthDate birthDate,
            @Nullable SignpostReason signpostedFor,
            List<Reason> why,
            @JsonIgnore PersonId person) {

        static Came of(Arrival arrival) {
            var said = arrival.said();
            return new Came(
                    arrival.id(),
                    said.told().name(),
                    switch (said) {
                        case Waiting _ -> "waiting";
                        case Signposted _ -> "signposted";
                    },
                    said.receivedAt(),
                    said.told().birthDate(),
                    said instanceof Signposted it ? it.reason() : null,
                    Reason.all(arrival.likeness()),
                    said.told().person());
        }
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.concat(
                candidates.stream().map(Row::person), introductions.stream().map(Came::person));
    }

    /** Shows those whom the caller may reach, and not more than a human can look at. */
    @Component
    static class Maker {

        private static final Likeness BY_REFERENCE = new Likeness(List.of(Why.SAME_REFERENCE));

        private final CandidatesView.Maker people;
        private final Arrivals arrivals;
        private final IntakeAccess access;

        Maker(CandidatesView.Maker people, Arrivals arrivals, IntakeAccess access) {
            this.people = people;
            this.arrivals = arrivals;
            this.access = access;
        }

        FoundView of(Asked asked, PlaceId place, Caller caller, Apart said) {
            Optional<FoundView> referred =
                    asked.reference()
                            .flatMap(arrivals::referred)
                            .filter(it -> access.relationship(it.said(), caller).reaches())
                            .flatMap(it -> one(it, caller));
            return referred.orElseGet(() -> alike(asked, place, caller, said));
        }

        private FoundView alike(Asked asked, PlaceId place, Caller caller, Apart said) {
            var known = people.of(asked.traits(), place, caller, said);
            var found = arrivals.like(asked.traits(), place);
            var reached =
                    found.arrivals().stream()
                            .filter(it -> access.relationship(it.said(), caller).reaches())
                            .toList();
            return new FoundView(
                    known.candidates(),
                    reached.stream().limit(SHOWN).map(Came::of).toList(),
                    known.cut() || found.cut() || reached.size() > SHOWN);
        }

        /** The one whom a reference names. */
        private Optional<FoundView> one(Referred referred, Caller caller) {
            return switch (referred.said()) {
                case Undecided it -> {
                    var came = Came.of(new Arrival(referred.id(), it, BY_REFERENCE));
                    yield Optional.of(new FoundView(List.of(), List.of(came), false));
                }
                case Welcomed it -> known(it.told().person(), caller);
                case Matched it -> known(it.known(), caller);
            };
        }

        private Optional<FoundView> known(PersonId person, Caller caller) {
            return people.one(person, BY_REFERENCE, caller)
                    .map(it -> new FoundView(List.of(it), List.of(), false));
        }
    }
}
