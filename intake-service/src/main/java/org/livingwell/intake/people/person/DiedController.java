package org.livingwell.intake.people.person;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand.RecordDied;
import org.livingwell.intake.people.person.domain.PersonCommand.TakeBackDied;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** That somebody has died: said by a worker, and taken back by a lead where it was a mistake. */
@RestController
@RequestMapping("/api/people/{id}/died")
class DiedController {

    /**
     * @param on the day it happened, where somebody knows it
     */
    record DiedRequest(@Nullable LocalDate on) {}

    record TakeBackRequest(
            @NotBlank(message = "Say how this came to be recorded") @Size(max = 500)
                    String reason) {}

    private final KnownPeople people;
    private final ReachablePeople reachable;
    private final PersonViews views;
    private final IntakeAccess access;
    private final Places places;

    DiedController(
            KnownPeople people,
            ReachablePeople reachable,
            PersonViews views,
            IntakeAccess access,
            Places places) {
        this.people = people;
        this.reachable = reachable;
        this.views = views;
        this.access = access;
        this.places = places;
    }

    @Operation(summary = "Record that someone has died")
    @Tagged
    @Refuses({"died", "no-such-day"})
    @PostMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<PersonView> record(
            @PathVariable PersonId id,
            @RequestBody DiedRequest request,
            Caller caller,
            Cause cause) {
        var today = places.today(reachable.change(id, caller).standing().place());
        var command = new RecordDied(request.on(), today, caller.worker());
        return view(id, people.handle(id, command, cause));
    }

    @Operation(summary = "Undo a record that someone has died")
    @Tagged
    @Refuses("not-died")
    @PostMapping("/take-back")
    @PreAuthorize("hasRole('lead')")
    ResponseEntity<PersonView> takeBack(
            @PathVariable PersonId id,
            @Valid @RequestBody TakeBackRequest request,
            Caller caller,
            Cause cause) {
        access.mustBringBack(id, reachable.read(id, caller).standing().place(), caller);
        var command = new TakeBackDied(new Words(request.reason().strip()), caller.worker());
        return view(id, people.handle(id, command, cause));
    }

    private ResponseEntity<PersonView> view(PersonId id, Person person) {
        return views.tagged(views.of(id, (Known) person));
    }
}
