package org.livingwell.intake.people.person;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.people.keys.BirthDates;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeDetails;
import org.livingwell.intake.people.person.domain.PersonCommand.Settle;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Who somebody is, for the team of their place; two who write at once do not overwrite each other.
 */
@RestController
@RequestMapping("/api/people/{id}")
class PersonController {

    private final KnownPeople people;
    private final ReachablePeople reachable;
    private final IntakeAccess access;
    private final PersonViews views;
    private final Clock clock;

    PersonController(
            KnownPeople people,
            ReachablePeople reachable,
            IntakeAccess access,
            PersonViews views,
            Clock clock) {
        this.people = people;
        this.reachable = reachable;
        this.access = access;
        this.views = views;
        this.clock = clock;
    }

    @Operation(summary = "A person's details")
    @Tagged
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<PersonView> one(@PathVariable PersonId id, Caller caller) {
        var person = reachable.read(id, caller);
        PersonView view = views.of(id, person, access.openUntil(id, caller).orElse(null));
        return views.tagged(caller.isPerson(id) ? view.forThemselves() : view);
    }

    @Operation(summary = "Change a person's details")
    @Tagged
    @Refuses("died")
    @PatchMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<PersonView> change(
            @PathVariable PersonId id,
            @Valid @RequestBody DetailsRequest request,
            Seen seen,
            Caller caller,
            Cause cause) {
        Known person = reachable.change(id, caller);
        views.mustMatch(seen, views.of(id, person));
        BirthDates.check(request.birthDate(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var before = person.standing().details();
        var command = new ChangeDetails(before, request.applied(before));
        var changed = people.handle(id, command, cause);
        return views.tagged(views.of(id, (Known) changed));
    }

    /** A worker heard from them how it is. */
    @Operation(summary = "Settle what was said differently when they came back")
    @Tagged
    @Refuses("died")
    @PostMapping("/came-again/{introduction}/settle")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<PersonView> settle(
            @PathVariable PersonId id,
            @PathVariable IntroductionId introduction,
            Caller caller,
            Cause cause) {
        reachable.change(id, caller);
        return views.tagged(
                views.of(id, (Known) people.handle(id, new Settle(introduction), cause)));
    }
}
