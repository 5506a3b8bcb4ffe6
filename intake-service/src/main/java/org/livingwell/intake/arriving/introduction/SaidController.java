package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Hands on to contact what somebody said, from their introduction on; each where it is wanted. */
@RestController
class SaidController {

    private final KnownPeople people;
    private final Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions;
    private final IntakeAccess access;

    SaidController(
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
        return said(id, Ways::of, Ways::of);
    }

    @GetMapping("/internal/people/{id}/communication-needs")
    @PreAuthorize("hasRole('service')")
    Understanding needs(@PathVariable PersonId id, Caller caller) {
        access.mustAskBeforeSending(caller);
        return said(id, Understanding::of, Understanding::of);
    }

    /** As they are known; until then as they were introduced last. */
    private <T> T said(
            PersonId id,
            BiFunction<PersonId, Known, T> known,
            BiFunction<PersonId, Said, T> introduced) {
        return people.known(id)
                .map(it -> known.apply(id, it))
                .orElseGet(() -> introduced.apply(id, introduced(id)));
    }

    private Said introduced(PersonId id) {
        return introductions.about(id).stream()
                .flatMap(it -> it.state() instanceof Said said ? Stream.of(said) : Stream.of())
                .max(Comparator.comparing(Said::receivedAt))
                .orElseThrow(() -> new RefusedException(Refusal.NOTHING_HERE));
    }
}
