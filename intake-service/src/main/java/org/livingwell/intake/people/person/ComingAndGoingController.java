package org.livingwell.intake.people.person;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand.Pause;
import org.livingwell.intake.people.person.domain.PersonCommand.SayFarewell;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
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

/** Stepping out and coming back: the door is open both ways, at any time. */
@RestController
@RequestMapping("/api/people/{id}")
class ComingAndGoingController {

    record PauseRequest(@Nullable LocalDate until) {}

    private final KnownPeople people;
    private final ReachablePeople reachable;
    private final PersonViews views;
    private final Places places;

    ComingAndGoingController(
            KnownPeople people, ReachablePeople reachable, PersonViews views, Places places) {
        this.people = people;
        this.reachable = reachable;
        this.views = views;
        this.places = places;
    }

    @Operation(summary = "Pause someone's support for a while")
    @Tagged
    @Refuses({"died", "farewelled", "pause-over"})
    @PostMapping("/pause")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<PersonView> pause(
            @PathVariable PersonId id,
            @RequestBody(required = false) @Nullable PauseRequest request,
            Caller caller,
            Cause cause) {
        var today = places.today(reachable.change(id, caller).standing().place());
        var body = request == null ? new PauseRequest(null) : request;
        var command = new Pause(body.until(), today);
        return view(id, people.handle(id, command, cause));
    }

    @Operation(summary = "Say farewell to someone")
    @Tagged
    @Refuses("died")
    @PostMapping("/farewell")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<PersonView> farewell(@PathVariable PersonId id, Caller caller, Cause cause) {
        reachable.change(id, caller);
        return view(id, people.handle(id, new SayFarewell(), cause));
    }

    @Operation(summary = "Welcome someone back")
    @Tagged
    @Refuses("died")
    @PostMapping("/welcome-back")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<PersonView> welcomeBack(@PathVariable PersonId id, Caller caller, Cause cause) {
        reachable.change(id, caller);
        return view(id, people.welcomeBack(id, cause));
    }

    private ResponseEntity<PersonView> view(PersonId id, Person person) {
        return views.tagged(views.of(id, (Known) person));
    }
}
