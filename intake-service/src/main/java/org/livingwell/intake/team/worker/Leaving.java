package org.livingwell.intake.team.worker;

import org.livingwell.intake.team.account.AccountCommands;
import org.livingwell.intake.team.account.domain.AccountCommand.Disable;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.WorkerEvent;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

/** Ends the account of whoever left: at once by who says so, again by intake's own topic. */
@Component
public class Leaving {

    private final AggregateStore<Worker, WorkerEvent> workers;
    private final AccountCommands accounts;

    Leaving(AggregateStore<Worker, WorkerEvent> workers, AccountCommands accounts) {
        this.workers = workers;
        this.accounts = accounts;
    }

    /**
     * @param cause the event that the worker left, so that both ways end one account once
     */
    public void follow(WorkerId id, Cause cause) {
        if (workers.find(id).orElse(null) instanceof Left left) {
            accounts.disable(left.account(), new Disable(left.by()), cause);
        }
    }
}
