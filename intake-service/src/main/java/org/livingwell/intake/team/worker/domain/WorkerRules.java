package org.livingwell.intake.team.worker.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.intake.team.worker.domain.WorkerCommand.Join;
import org.livingwell.intake.team.worker.domain.WorkerCommand.Leave;
import org.livingwell.intake.team.worker.domain.WorkerEvent.Departed;
import org.livingwell.intake.team.worker.domain.WorkerEvent.Joined;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** Decides who belongs to a team. */
public final class WorkerRules {

    private WorkerRules() {}

    public static Decision<WorkerEvent> decide(Worker worker, WorkerCommand command, Instant now) {
        return switch (command) {
            case Join join -> join(worker, join, now);
            case Leave leave -> leave(worker, leave, now);
        };
    }

    /** The same joining tried again changes nothing; a new account brings back whoever left. */
    private static Decision<WorkerEvent> join(Worker worker, Join join, Instant now) {
        return switch (worker) {
            case None _ -> agree(joined(join, now));
            case Working _ -> agree();
            case Left left when left.account().equals(join.account()) -> agree();
            case Left _ -> agree(joined(join, now));
        };
    }

    private static Joined joined(Join join, Instant now) {
        return new Joined(
                join.worker(), join.name(), join.place(), join.roles(), join.account(), now);
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
