package org.livingwell.intake.worker.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.worker.domain.Worker.Left;
import org.livingwell.intake.worker.domain.Worker.None;
import org.livingwell.intake.worker.domain.Worker.Working;
import org.livingwell.intake.worker.domain.WorkerCommand.Join;
import org.livingwell.intake.worker.domain.WorkerCommand.Leave;
import org.livingwell.intake.worker.domain.WorkerEvent.Departed;
import org.livingwell.intake.worker.domain.WorkerEvent.Joined;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** Decides who belongs to a team. */
public final class WorkerRules {

    private WorkerRules() {}

    public static Decision<WorkerEvent> decide(Worker worker, WorkerCommand command, Instant now) {
        return switch (command) {
            case Join(var name, var place, var roles, var account) ->
                    worker instanceof None
                            ? agree(new Joined(name, place, roles, account, now))
                            : agree(); // the same joining, tried again
            case Leave leave -> leave(worker, leave, now);
        };
    }

    private static Decision<WorkerEvent> leave(Worker worker, Leave leave, Instant now) {
        return switch (worker) {
            case None _ -> notFound();
            case Left _ -> agree();
            case Working _ when leave.by().equals(leave.worker()) ->
                    refuse(
                            "yourself",
                            "Another lead records that you left, so that nobody is shut out by a"
                                    + " slip");
            case Working _ -> agree(new Departed(leave.worker(), leave.by(), now));
        };
    }
}
