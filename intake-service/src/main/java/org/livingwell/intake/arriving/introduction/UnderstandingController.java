package org.livingwell.intake.arriving.introduction;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.Details;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.Comparator;
import java.util.stream.Stream;

/** Hands what somebody needs to understand us on to contact, from their introduction on. */
@RestController
class UnderstandingController {

    /**
     * @param asked somebody asked what would make it easier, so that none is an answer
     */
    record Understanding(
            @Nullable Words language,
            boolean interpreter,
            @Nullable Words needs,
            boolean asked,
            @JsonIgnore PersonId person)
            implements AboutPeople {

        static Understanding of(Details details, PersonId person) {
            return new Understanding(
                    details.language(),
                    details.interpreter(),
                    details.communicationNeeds(),
                    details.needsAsked(),
                    person);
        }

        static Understanding none(PersonId person) {
            return new Understanding(null, false, null, false, person);
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final KnownPeople people;
    private final Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions;
    private final IntakeAccess access;

    UnderstandingController(
            KnownPeople people,
            Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions,
            IntakeAccess access) {
        this.people = people;
        this.introductions = introductions;
        this.access = access;
    }

    @GetMapping("/internal/people/{id}/communication-needs")
    @PreAuthorize("hasRole('service')")
    Understanding needs(@PathVariable PersonId id, Caller caller) {
        access.mustAskBeforeSending(caller);
        return people.known(id).map(it -> known(id, it)).orElseGet(() -> introduced(id));
    }

    /** Nobody meets somebody who died. */
    private static Understanding known(PersonId id, Known person) {
        return person instanceof Died
                ? Understanding.none(id)
                : Understanding.of(person.standing().details(), id);
    }

    private Understanding introduced(PersonId id) {
        return introductions.about(id).stream()
                .flatMap(it -> it.state() instanceof Said said ? Stream.of(said) : Stream.of())
                .max(Comparator.comparing(Said::receivedAt))
                .map(it -> introduced(id, it))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }

    /** What others say counts for nobody who said no, or has not been reached to be asked. */
    private static Understanding introduced(PersonId id, Said said) {
        return said.mayBeWrittenTo()
                ? Understanding.of(said.told().details(), id)
                : Understanding.none(id);
    }
}
