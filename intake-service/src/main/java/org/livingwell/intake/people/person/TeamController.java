package org.livingwell.intake.people.person;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.PersonCommand;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeLead;
import org.livingwell.intake.people.person.domain.PersonCommand.DeclareKin;
import org.livingwell.intake.people.person.domain.PersonCommand.Move;
import org.livingwell.intake.people.person.domain.PersonCommand.Restrict;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.worker.ChosenLead;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Who walks with somebody, and who stays out; the next read shows it already. */
@RestController
@RequestMapping("/api/people/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class TeamController {

    record LeadRequest(@NotNull(message = "Choose a lead worker") WorkerId leadWorker) {}

    record MoveRequest(
            @NotNull(message = "Choose a place") PlaceId to,
            @NotNull(message = "Choose a lead worker there") WorkerId leadWorker) {}

    record RestrictRequest(
            @NotNull(message = "Say whether it is restricted") @Nullable Boolean restricted,
            @NotNull(message = "Say who can still open it, or that no one else can")
                    List<@NotNull WorkerId> openTo) {

        Restrict restrict() {
            boolean shut = Boolean.TRUE.equals(restricted);
            if (!shut && !openTo.isEmpty()) {
                throw new InvalidInputException(
                        "openTo", "not-restricted", "Name no one if the whole team can open it");
            }
            return new Restrict(shut, openTo);
        }
    }

    private final KnownPeople people;
    private final ReachablePeople reachable;
    private final Places places;
    private final ChosenLead leads;

    TeamController(KnownPeople people, ReachablePeople reachable, Places places, ChosenLead leads) {
        this.people = people;
        this.reachable = reachable;
        this.places = places;
        this.leads = leads;
    }

    @Operation(summary = "Change a person's lead worker")
    @Refuses({"close-to-them", "died"})
    @PostMapping("/lead-worker")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void lead(
            @PathVariable PersonId id,
            @Valid @RequestBody LeadRequest request,
            Caller caller,
            Cause cause) {
        var place = reachable.change(id, caller).standing().place();
        var name = leads.nameOf(request.leadWorker(), place, caller);
        ask(id, new ChangeLead(request.leadWorker(), name), caller, cause);
    }

    @Operation(summary = "Move a person to another place")
    @Refuses({"already-there", "close-to-them", "died"})
    @PostMapping("/move")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void move(
            @PathVariable PersonId id,
            @Valid @RequestBody MoveRequest request,
            Caller caller,
            Cause cause) {
        reachable.change(id, caller);
        if (places.find(request.to()).isEmpty()) {
            throw new InvalidInputException("to", "unknown", "Choose a place from the list");
        }
        var name = leads.nameOf(request.leadWorker(), request.to(), caller);
        var command = new Move(request.to(), request.leadWorker(), name);
        ask(id, command, caller, cause);
    }

    @Operation(summary = "Say who may see a person")
    @Refuses("died")
    @PostMapping("/restrict")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void restrict(
            @PathVariable PersonId id,
            @Valid @RequestBody RestrictRequest request,
            Caller caller,
            Cause cause) {
        ask(id, request.restrict(), caller, cause);
    }

    /** Said by the worker, for nobody but herself. */
    @Operation(summary = "Say that you know them personally, and give up access")
    @Refuses("died")
    @PostMapping("/kin")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void kin(@PathVariable PersonId id, Caller caller, Cause cause) {
        ask(id, new DeclareKin(caller.worker()), caller, cause);
    }

    private void ask(PersonId id, PersonCommand command, Caller caller, Cause cause) {
        reachable.change(id, caller);
        people.handle(id, command, cause);
    }
}
