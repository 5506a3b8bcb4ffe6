package org.livingwell.intake.search.api;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.introduction.domain.BirthDate;
import org.livingwell.intake.person.domain.Person.Known;
import org.livingwell.intake.search.application.Candidates;
import org.livingwell.intake.search.application.Candidates.Candidate;
import org.livingwell.intake.search.domain.Traits;
import org.livingwell.intake.search.domain.Why;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who might be meant, each with the why; a human decides.
 *
 * @param cut there are more like this than are shown
 */
public record CandidatesView(List<Row> candidates, boolean cut) implements AboutPeople {

    public record Reason(Why code, String sentence) {}

    public record Row(
            PersonId person,
            Words name,
            String state,
            @Nullable BirthDate birthDate,
            Words leadWorker,
            List<Reason> why) {}

    @Override
    public Stream<PersonId> people() {
        return candidates.stream().map(Row::person);
    }

    /** Shows those whom the caller may reach, and not more than a human can look at. */
    @Component
    public static class Maker {

        private static final int SHOWN = 10;

        private final Candidates candidates;
        private final IntakeAccess access;

        Maker(Candidates candidates, IntakeAccess access) {
            this.candidates = candidates;
            this.access = access;
        }

        public CandidatesView of(Traits traits, PlaceId place, Caller caller) {
            var found = candidates.like(traits, place);
            var reached =
                    found.candidates().stream()
                            .filter(it -> access.reaches(it.id(), caller))
                            .toList();
            return new CandidatesView(
                    reached.stream().limit(SHOWN).map(Maker::row).toList(),
                    found.cut() || reached.size() > SHOWN);
        }

        private static Row row(Candidate candidate) {
            Known person = candidate.person();
            var details = person.standing().details();
            return new Row(
                    candidate.id(),
                    details.calledBy(),
                    person.code(),
                    details.birthDate(),
                    person.standing().leadWorkerName(),
                    candidate.likeness().why().stream()
                            .map(it -> new Reason(it, it.sentence()))
                            .toList());
        }
    }
}
