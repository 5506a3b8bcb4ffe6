package org.livingwell.intake.team.worker;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.intake.team.worker.domain.WorkerCommand.Leave;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who works in a place, for its team and for others who hand on; who left is said by its lead. */
@RestController
@RequestMapping("/api/workers")
class WorkerController {

    private final WorkerCommands workers;
    private final IntakeAccess access;
    private final RequestCauses causes;

    WorkerController(WorkerCommands workers, IntakeAccess access, RequestCauses causes) {
        this.workers = workers;
        this.access = access;
        this.causes = causes;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    WorkersView in(@RequestParam PlaceId place, Caller caller) {
        var all = workers.in(place);
        return caller.worksIn(place) ? WorkersView.of(all) : WorkersView.handingOver(all);
    }

    @PostMapping("/{id}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('lead')")
    void leave(
            @PathVariable WorkerId id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        access.mustLead(placeOf(id), caller);
        var cause = causes.of(caller, "POST /api/workers/" + id + "/leave", key, "");
        workers.leave(new Leave(id, caller.worker()), cause);
    }

    private PlaceId placeOf(WorkerId id) {
        Worker worker = workers.find(id).orElse(new None());
        return switch (worker) {
            case None _ -> throw new RefusedException(Refusal.NOT_FOUND);
            case Working working -> working.place();
            case Left left -> left.place();
        };
    }
}
