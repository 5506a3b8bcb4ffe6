package org.livingwell.intake.team.worker;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Command.Leave;
import org.livingwell.intake.team.worker.domain.Worker.Known;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Cursor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who works in a place, for its team and for others who hand on; who left is said by its lead. */
@RestController
@RequestMapping("/api/workers")
class WorkerController {

    private final Aggregate<Worker, Worker.Command, Worker.Event> workers;
    private final LeadWorkers team;
    private final IntakeAccess access;

    WorkerController(
            Aggregate<Worker, Worker.Command, Worker.Event> workers,
            LeadWorkers team,
            IntakeAccess access) {
        this.workers = workers;
        this.team = team;
        this.access = access;
    }

    @Operation(summary = "Who works in a place")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    WorkersView in(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        var all = team.in(place);
        return caller.worksIn(place)
                ? WorkersView.of(all, cursor)
                : WorkersView.handingOver(all, cursor);
    }

    /** Whoever leaves can sign in no more when this returns; Keycloak ends what is open. */
    @Operation(summary = "Record that someone has left")
    @Refuses("yourself")
    @PostMapping("/{id}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('lead')")
    void leave(@PathVariable WorkerId id, Caller caller, Cause cause) {
        access.mustLead(((Known) workers.of(id).state()).place(), caller);
        workers.of(id).handle(new Leave(id, caller.worker()), cause);
    }
}
