package org.livingwell.intake.team.worker;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Event.Departed;
import org.livingwell.intake.team.worker.domain.Worker.Event.Joined;
import org.livingwell.intake.team.worker.domain.Worker.Known;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Follower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/**
 * How workers are kept: one document each, named by the subject of their login; that they joined or
 * left is announced for whoever lets them in.
 */
@Configuration
class Workers {

    record WorkerJoined(WorkerId worker, PlaceId place) {}

    record WorkerLeft(WorkerId worker) {}

    @Bean
    Aggregate<Worker, Worker.Command, Worker.Event> workerAggregate(
            Aggregates all, Aggregate<Account, Account.Command, Account.Event> accounts) {
        return all.open(
                aggregate("workers", new None(), Worker::decide, Worker::apply)
                        .copied() // about nobody who is supported
                        .index(Workers::index)
                        .indexed("place", "index.joined")
                        .follows(WorkerLeft.class, endOfTheirAccount(accounts))
                        .announce(
                                event ->
                                        switch (event) {
                                            case Joined(var who, _) ->
                                                    new WorkerJoined(who.worker(), who.place());
                                            case Departed(var worker, _, _) ->
                                                    new WorkerLeft(worker);
                                        }));
    }

    /** Whoever left can sign in no more, unless they came back meanwhile. */
    private static Follower<Worker, WorkerLeft> endOfTheirAccount(
            Aggregate<Account, Account.Command, Account.Event> accounts) {
        return (it, _, cause) -> {
            if (!(it.state() instanceof Left left)) return;
            accounts.of(left.account()).handle(new Disable(left.by()), cause);
        };
    }

    private static Map<String, ?> index(Worker worker) {
        return switch (worker) {
            case None _ -> Map.of();
            case Known it -> Map.of("joined", it.joined());
        };
    }
}
