package org.livingwell.intake.arriving.introduction;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.people.person.ContactRequest;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.ContactWishes;
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

/** Hands what somebody says is safe on to contact, from their introduction on. */
@RestController
class WaysController {

    /**
     * @param revision so that contact knows whether it has the latest
     * @param language which they said is easiest for them, as they said it
     */
    record Ways(
            int revision,
            @Nullable Words language,
            ContactWishes contact,
            @JsonIgnore PersonId person)
            implements AboutPeople {

        /** Nobody writes to them. */
        static Ways none(int revision, PersonId person) {
            return new Ways(revision, null, ContactRequest.wishes(null), person);
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final KnownPeople people;
    private final Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions;
    private final IntakeAccess access;

    WaysController(
            KnownPeople people,
            Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions,
            IntakeAccess access) {
        this.people = people;
        this.introductions = introductions;
        this.access = access;
    }

    @GetMapping("/internal/people/{id}/ways")
    @PreAuthorize("hasRole('service')")
    Ways ways(@PathVariable PersonId id, Caller caller) {
        access.mustAskBeforeSending(caller);
        return people.known(id).map(it -> known(id, it)).orElseGet(() -> introduced(id));
    }

    /** Nobody writes to somebody who died. */
    private static Ways known(PersonId id, Known person) {
        var standing = person.standing();
        if (person instanceof Died) return Ways.none(standing.waysRevision(), id);
        var details = standing.details();
        return new Ways(standing.waysRevision(), details.language(), details.contact(), id);
    }

    /**
     * What others say is safe counts for nobody who said no, or has not been reached to be asked.
     */
    private static Ways introduced(PersonId id, Said said) {
        var told = said.told();
        return said.mayBeWrittenTo()
                ? new Ways(1, told.language(), told.contact(), id)
                : Ways.none(0, id);
    }

    private Ways introduced(PersonId id) {
        return introductions.about(id).stream()
                .flatMap(it -> it.state() instanceof Said said ? Stream.of(said) : Stream.of())
                .max(Comparator.comparing(Said::receivedAt))
                .map(it -> introduced(id, it))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }
}
