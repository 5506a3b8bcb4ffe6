package org.livingwell.intake.people.person;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand.Pause;
import org.livingwell.intake.people.person.domain.PersonCommand.SayFarewell;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;

/** Stepping out and coming back: the door is open both ways, at any time. */
@RestController
@RequestMapping("/api/people/{id}")
class ComingAndGoingController {

    record PauseRequest(@Nullable LocalDate until) {}

    private final PersonCommands people;
    private final ReachablePeople reachable;
    private final PersonViews views;
    private final Places places;
    private final RequestCauses causes;
    private final Clock clock;

    ComingAndGoingController(
            PersonCommands people,
            ReachablePeople reachable,
            PersonViews views,
            Places places,
            RequestCauses causes,
            Clock clock) {
        this.people = people;
        this.reachable = reachable;
        this.views = views;
        this.places = places;
        this.causes = causes;
        this.clock = clock;
    }

    @PostMapping("/pause")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    PersonView pause(
            @PathVariable PersonId id,
            @RequestBody(required = false) @Nullable PauseRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var place = places.find(reachable.change(id, caller).standing().place()).orElseThrow();
        var body = request == null ? new PauseRequest(null) : request;
        var command = new Pause(body.until(), LocalDate.ofInstant(clock.instant(), place.zone()));
        return view(
                id, people.handle(id, command, causes.of(caller, route(id, "pause"), key, body)));
    }

    @PostMapping("/farewell")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    PersonView farewell(
            @PathVariable PersonId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        reachable.change(id, caller);
        var cause = causes.of(caller, route(id, "farewell"), key, "");
        return view(id, people.handle(id, new SayFarewell(), cause));
    }

    @PostMapping("/welcome-back")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    PersonView welcomeBack(
            @PathVariable PersonId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        reachable.change(id, caller);
        var cause = causes.of(caller, route(id, "welcome-back"), key, "");
        return view(id, people.welcomeBack(id, cause));
    }

    private PersonView view(PersonId id, Person person) {
        return views.of(id, (Known) person);
    }

    private static String route(PersonId id, String what) {
        return "POST /api/people/" + id + "/" + what;
    }
}
