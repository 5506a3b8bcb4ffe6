package org.livingwell.intake.team.worker.domain;

import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.worker.domain.WorkerEvent.Departed;
import org.livingwell.intake.team.worker.domain.WorkerEvent.Joined;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;

/** Somebody who works in a place, known from their first account until after they left. */
public sealed interface Worker {

    /** Nobody yet. */
    record None() implements Worker {}

    record Working(
            Words name, PlaceId place, List<StaffRole> roles, AccountId account, Instant joined)
            implements Worker {}

    record Left(
            Words name,
            PlaceId place,
            List<StaffRole> roles,
            AccountId account,
            Instant joined,
            Instant at,
            WorkerId by)
            implements Worker {}

    default Worker apply(WorkerEvent event) {
        return switch (event) {
            case Joined(_, var name, var place, var roles, var account, var at) ->
                    new Working(name, place, roles, account, at);
            case Departed(_, var by, var at) when this instanceof Working it ->
                    new Left(it.name(), it.place(), it.roles(), it.account(), it.joined(), at, by);
            case Departed _ -> this;
        };
    }
}
