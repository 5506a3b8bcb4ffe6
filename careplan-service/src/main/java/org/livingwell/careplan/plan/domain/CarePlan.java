package org.livingwell.careplan.plan.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** A person's own plan: it opens when they are welcomed and is there whenever they come back. */
public sealed interface CarePlan {

    /** Nobody was welcomed yet. */
    record Unopened() implements CarePlan {}

    record Open(PersonId person, PlaceId place, Instant openedAt) implements CarePlan, About {}

    /** What may be asked of a plan. */
    sealed interface Command {

        record OpenPlan(PersonId person, PlaceId place) implements Command {}
    }

    /** Facts about a plan; never changed once published. */
    sealed interface Event {

        record Opened(PersonId person, PlaceId place, Instant at) implements Event {}
    }

    static Decision<Event> decide(CarePlan plan, Command command, Instant now) {
        return switch (command) {
            case Command.OpenPlan(var person, var place) ->
                    switch (plan) {
                        case Unopened _ -> agree(new Event.Opened(person, place, now));
                        case Open _ -> agree(); // welcomed before: the plan is as they left it
                    };
        };
    }

    default CarePlan apply(Event event) {
        return switch (event) {
            case Event.Opened(var person, var place, var at) ->
                    switch (this) {
                        case Unopened _ -> new Open(person, place, at);
                        case Open _ -> throw new ImpossibleException(this, event);
                    };
        };
    }
}
