package org.livingwell.intake.team.worker.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;

/** Somebody who works in a place, known from their first account until after they left. */
public sealed interface Worker {

    /** Nobody yet. */
    record None() implements Worker {}

    /** Somebody joined, whether they left or not. */
    sealed interface Known extends Worker, About {

        Words name();

        List<StaffRole> roles();

        AccountId account();

        Instant joined();

        @Override
        default @Nullable PersonId person() {
            return null;
        }
    }

    record Working(
            Words name, PlaceId place, List<StaffRole> roles, AccountId account, Instant joined)
            implements Known {}

    record Left(
            Words name,
            PlaceId place,
            List<StaffRole> roles,
            AccountId account,
            Instant joined,
            Instant at,
            WorkerId by)
            implements Known {}

    /** What may be asked of a worker's place in a team. */
    sealed interface Command {

        record Join(
                WorkerId worker,
                Words name,
                PlaceId place,
                List<StaffRole> roles,
                AccountId account)
                implements Command {}

        record Leave(WorkerId worker, WorkerId by) implements Command {}
    }

    /** Facts about a worker; never changed once published. */
    sealed interface Event {

        record Joined(Command.Join who, Instant at) implements Event {}

        record Departed(WorkerId worker, WorkerId by, Instant at) implements Event {}
    }

    static Decision<Event> decide(Worker worker, Command command, Instant now) {
        return switch (command) {
            case Command.Join join -> join(worker, join, now);
            case Command.Leave leave -> leave(worker, leave, now);
        };
    }

    /** The same joining tried again changes nothing; a new account brings back whoever left. */
    private static Decision<Event> join(Worker worker, Command.Join join, Instant now) {
        return switch (worker) {
            case None _ -> agree(new Event.Joined(join, now));
            case Working _ -> agree();
            case Left left when left.account().equals(join.account()) -> agree();
            case Left _ -> agree(new Event.Joined(join, now));
        };
    }

    private static Decision<Event> leave(Worker worker, Command.Leave leave, Instant now) {
        return switch (worker) {
            case None _ -> notFound();
            case Left _ -> agree();
            case Working _ when leave.by().equals(leave.worker()) ->
                    refuse(
                            "yourself",
                            "Ask another lead to record that you have left, so that no one is shut"
                                    + " out by mistake");
            case Working _ -> agree(new Event.Departed(leave.worker(), leave.by(), now));
        };
    }

    default Worker apply(Event event) {
        return switch (event) {
            case Event.Joined(var who, var at) ->
                    switch (this) {
                        case None _, Left _ ->
                                new Working(
                                        who.name(), who.place(), who.roles(), who.account(), at);
                        case Working _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Departed(_, var by, var at) ->
                    switch (this) {
                        case Working(var name, var place, var roles, var account, var joined) ->
                                new Left(name, place, roles, account, joined, at, by);
                        case None _, Left _ -> throw new ImpossibleException(this, event);
                    };
        };
    }
}
