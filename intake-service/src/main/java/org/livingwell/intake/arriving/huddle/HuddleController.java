package org.livingwell.intake.arriving.huddle;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.huddle.domain.Huddle;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command.Close;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command.ComeTogether;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command.Decide;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command.Gather;
import org.livingwell.intake.arriving.huddle.domain.HuddleId;
import org.livingwell.intake.arriving.huddle.domain.Resolve;
import org.livingwell.intake.team.worker.ChosenLead;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The team's huddle: begun, come to, decided in, ended. */
@RestController
@RequestMapping("/api/huddles")
class HuddleController {

    record GatherRequest(@NotNull PlaceId place, @Nullable LocalDate on) {}

    record Gathered(HuddleId id) {}

    record CameRequest(@NotNull @Size(max = 50) List<WorkerId> workers) {}

    record DecisionRequest(
            @NotNull Resolve.About about,
            @NotNull UUID subject,
            @NotNull(message = "Choose a lead worker") WorkerId leadWorker,
            @NotNull(message = "Say what happens next") Resolve.Step step,
            @NotNull(message = "Say by when") LocalDate due) {

        Resolve resolve(UUID id) {
            return new Resolve(id, about, subject, leadWorker, step, due);
        }
    }

    private final Aggregate<Huddle, Huddle.Command, Huddle.Event> huddles;
    private final HuddleRoom room;
    private final ChosenLead leads;

    HuddleController(
            Aggregate<Huddle, Huddle.Command, Huddle.Event> huddles,
            HuddleRoom room,
            ChosenLead leads) {
        this.huddles = huddles;
        this.room = room;
        this.leads = leads;
    }

    @Operation(summary = "Start a huddle")
    @Refuses({"date-to-come", "huddle-over"})
    @PostMapping
    @Creates
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Gathered gather(@Valid @RequestBody GatherRequest request, Caller caller, Cause cause) {
        var today = room.today(request.place(), caller);
        var on = request.on() == null ? today : request.on();
        var id = HuddleId.of(request.place(), on);
        huddles.of(id).handle(new Gather(request.place(), on, today), cause);
        return new Gathered(id);
    }

    @Operation(summary = "Say who came to a huddle")
    @Refuses("huddle-over")
    @PostMapping("/{id}/came")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void came(
            @PathVariable HuddleId id,
            @Valid @RequestBody CameRequest request,
            Caller caller,
            Cause cause) {
        room.enter(id, caller);
        var came = request.workers().stream().distinct().toList();
        huddles.of(id).handle(new ComeTogether(came), cause);
    }

    @Operation(summary = "Decide who someone's lead worker is, and what happens next")
    @Refuses({"close-to-them", "date-over", "died", "huddle-over"})
    @PostMapping("/{id}/decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void decide(
            @PathVariable HuddleId id,
            @Valid @RequestBody DecisionRequest request,
            Caller caller,
            Cause cause) {
        var place = room.enter(id, caller);
        var resolve = request.resolve(Ids.derive("resolve", cause.id()));
        room.mustBeOurs(resolve, place, caller);
        leads.mustWorkIn(request.leadWorker(), place, caller);
        var decide = new Decide(resolve, room.today(place, caller));
        huddles.of(id).handle(decide, cause);
    }

    @Operation(summary = "End a huddle")
    @Refuses("huddle-over")
    @PostMapping("/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void close(@PathVariable HuddleId id, Caller caller, Cause cause) {
        room.enter(id, caller);
        huddles.of(id).handle(new Close(), cause);
    }
}
