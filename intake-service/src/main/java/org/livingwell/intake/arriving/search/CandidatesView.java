package org.livingwell.intake.arriving.search;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.apart.domain.Apart;
import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.arriving.search.Candidates.Candidate;
import org.livingwell.intake.arriving.search.domain.Likeness;
import org.livingwell.intake.arriving.search.domain.Why;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.keys.domain.Traits;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who might be meant, each with the why; a human decides.
 *
 * @param cut there are more like this than are shown
 */
public record CandidatesView(List<Row> candidates, boolean cut) implements AboutPeople {

    public record Reason(Why code, String sentence) {

        static List<Reason> all(Likeness likeness) {
            return likeness.why().stream().map(it -> new Reason(it, it.sentence())).toList();
        }
    }

    /** Somebody said that they are not whoever was introduced. */
    public record SaidNotSame(Words byName, Instant at, @Nullable Words reason) {}

    public record Row(
            PersonId person,
            Words name,
            String state,
            @Nullable BirthDate birthDate,
            Words leadWorker,
            List<Reason> why,
            @Nullable SaidNotSame notSame) {}

    @Override
    public Stream<PersonId> people() {
        return candidates.stream().map(Row::person);
    }

    /** Shows those whom the caller may reach, and not more than a human can look at. */
    @Component
    public static class Maker {

        private static final int SHOWN = 10;

        private final Candidates candidates;
        private final Aggregate<Apart, Apart.Command, Apart.Event> apart;
        private final IntakeAccess access;

        Maker(
                Candidates candidates,
                Aggregate<Apart, Apart.Command, Apart.Event> apart,
                IntakeAccess access) {
            this.candidates = candidates;
            this.apart = apart;
            this.access = access;
        }

        /** For an introduction: without whom it was said not to be. */
        public CandidatesView of(Told told, Caller caller) {
            var said = apart(told.person());
            var traits = told.details().traits();
            return of(traits, told.place(), caller, said, it -> said.from(it).isEmpty());
        }

        /**
         * All who are like that.
         *
         * @param said whom somebody said they are not, shown with them
         */
        public CandidatesView of(Traits traits, PlaceId place, Caller caller, Apart said) {
            return of(traits, place, caller, said, _ -> true);
        }

        /** Who was said not to be whom, where somebody searches for an introduction. */
        public Apart apart(PersonId introduced) {
            return apart.find(introduced).orElseGet(Apart.None::new);
        }

        /** Somebody who is named by something else than how alike they are. */
        Optional<Row> one(PersonId id, Likeness likeness, Caller caller) {
            if (!access.reaches(id, caller)) return Optional.empty();
            return candidates.one(id, likeness).map(it -> row(it, new Apart.None()));
        }

        private CandidatesView of(
                Traits traits,
                PlaceId place,
                Caller caller,
                Apart said,
                Predicate<PersonId> offered) {
            var found = candidates.like(traits, place);
            var open =
                    access.reached(
                            found.candidates().stream()
                                    .collect(Collectors.toMap(Candidate::id, Candidate::person)),
                            caller);
            var reached =
                    found.candidates().stream()
                            .filter(it -> open.contains(it.id()))
                            .filter(it -> offered.test(it.id()))
                            .toList();
            return new CandidatesView(
                    reached.stream().limit(SHOWN).map(it -> row(it, said)).toList(),
                    found.cut() || reached.size() > SHOWN);
        }

        private static Row row(Candidate candidate, Apart said) {
            Known person = candidate.person();
            var details = person.standing().details();
            return new Row(
                    candidate.id(),
                    details.calledBy(),
                    person.code(),
                    details.birthDate(),
                    person.standing().leadWorkerName(),
                    Reason.all(candidate.likeness()),
                    said.from(candidate.id())
                            .map(it -> new SaidNotSame(it.byName(), it.at(), it.reason()))
                            .orElse(null));
        }
    }
}
