package org.livingwell.contact.staying.away;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.away.domain.Away;
import org.livingwell.contact.staying.away.domain.Away.Command.BeBack;
import org.livingwell.contact.staying.away.domain.Away.Command.Say;
import org.livingwell.contact.staying.away.domain.Away.Covered;
import org.livingwell.contact.staying.away.domain.Away.Here;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** When a worker is away and who covers for them, as they say it themselves. */
@RestController
@RequestMapping("/api/away")
class AwayController {

    /**
     * @param until the last day
     */
    record AwayRequest(
            @NotNull(message = "Choose the place") PlaceId place,
            @NotNull(message = "Choose the first day") LocalDate from,
            @NotNull(message = "Choose the last day") LocalDate until,
            @NotNull(message = "Choose who covers for you") WorkerId cover) {}

    /** All null where they are not away, and are not going to be. */
    record AwayView(
            @Nullable PlaceId place,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable WorkerId cover) {}

    private final Aggregate<Away, Away.Command, Away.Event> aways;
    private final ContactAccess access;
    private final WorkerRefs workers;
    private final Places places;

    AwayController(
            Aggregate<Away, Away.Command, Away.Event> aways,
            ContactAccess access,
            WorkerRefs workers,
            Places places) {
        this.aways = aways;
        this.access = access;
        this.workers = workers;
        this.places = places;
    }

    @Operation(summary = "When you are away and who covers for you")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    AwayView own(Caller caller) {
        return view(aways.find(caller.worker()).orElseGet(Here::new));
    }

    @Operation(summary = "Say when you are away and who covers for you")
    @Refuses({"away-over", "not-in-the-team"})
    @PutMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    AwayView say(@Valid @RequestBody AwayRequest request, Caller caller, Cause cause) {
        access.mustWorkIn(request.place(), caller);
        var covered =
                new Covered(
                        caller.worker(),
                        request.place(),
                        request.from(),
                        request.until(),
                        request.cover());
        boolean inTheTeam = workers.worksIn(request.cover(), request.place());
        var say = new Say(covered, inTheTeam, places.today(request.place()));
        return view(aways.of(caller.worker()).handle(say, cause));
    }

    @Operation(summary = "Say that you are back before the last day")
    @PostMapping("/back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void back(Caller caller, Cause cause) {
        aways.of(caller.worker()).handle(new BeBack(), cause);
    }

    private AwayView view(Away away) {
        return away instanceof Covered it && !it.isOver(places.today(it.place()))
                ? new AwayView(it.place(), it.from(), it.until(), it.cover())
                : new AwayView(null, null, null, null);
    }
}
