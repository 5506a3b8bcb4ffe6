package org.livingwell.contact.staying.checkin.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** Something that went well is met once, as somebody likes it, or not at all. */
public sealed interface Celebration {

    /** So many days later nobody says *well done* any more. */
    int DAYS = 7;

    /** Nothing was heard of it. */
    record None() implements Celebration {}

    /**
     * A card is on its way, or somebody is to say it.
     *
     * @param until the last day it is said
     */
    record Planned(
            CelebrationId id,
            PersonId person,
            PlaceId place,
            Celebrate as,
            LocalDate on,
            LocalDate until)
            implements Celebration, About {

        private Planned inPerson() {
            return new Planned(id, person, place, Celebrate.IN_PERSON, on, until);
        }
    }

    /** It is left: they like it so, or it is no time for it. It does not come later. */
    record Left(PersonId person, PlaceId place) implements Celebration, About {}

    /** What is heard of something good, and of what makes this no time for it. */
    sealed interface Command {

        /**
         * @param as as they like it at this moment
         * @param lead who would say it; null where nobody was named yet
         */
        record Want(
                CelebrationId id,
                PersonId person,
                PlaceId place,
                Celebrate as,
                @Nullable WorkerId lead,
                LocalDate today)
                implements Command {}

        record CallOff(LocalDate today) implements Command {}

        /**
         * The card does not get to them.
         *
         * @param lead who says it instead; null where nobody was named yet
         */
        record NotReached(@Nullable WorkerId lead, LocalDate today) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record WasPlanned(Planned plan, @Nullable WorkerId lead) implements Event {}

        record SaidInstead(Planned plan, @Nullable WorkerId lead) implements Event {}

        record WasLeft(PersonId person, PlaceId place) implements Event {}

        record WasCalledOff(CelebrationId id, Celebrate as) implements Event {}
    }

    static Decision<Event> decide(Celebration before, Command command, Instant now) {
        return switch (command) {
            case Command.Want want -> before instanceof None ? agree(wanted(want)) : agree();
            case Command.CallOff(var today) ->
                    before instanceof Planned it && !today.isAfter(it.until())
                            ? agree(new Event.WasCalledOff(it.id(), it.as()))
                            : agree();
            case Command.NotReached(var lead, var today) ->
                    before instanceof Planned it
                                    && it.as() == Celebrate.CARD
                                    && !today.isAfter(it.until())
                            ? agree(new Event.SaidInstead(it.inPerson(), lead))
                            : agree();
        };
    }

    private static Event wanted(Command.Want it) {
        if (it.as() == Celebrate.NOT_AT_ALL) return new Event.WasLeft(it.person(), it.place());
        var until = it.today().plusDays(DAYS);
        var plan = new Planned(it.id(), it.person(), it.place(), it.as(), it.today(), until);
        return new Event.WasPlanned(plan, it.lead());
    }

    default Celebration apply(Event event) {
        return switch (event) {
            case Event.WasPlanned(var plan, _) -> first(event, plan);
            case Event.SaidInstead(var plan, _) -> {
                if (!(this instanceof Planned)) throw new ImpossibleException(this, event);
                yield plan;
            }
            case Event.WasLeft(var person, var place) -> first(event, new Left(person, place));
            case Event.WasCalledOff _ -> {
                if (!(this instanceof Planned it)) throw new ImpossibleException(this, event);
                yield new Left(it.person(), it.place());
            }
        };
    }

    private Celebration first(Event event, Celebration next) {
        if (this instanceof None) return next;
        throw new ImpossibleException(this, event);
    }
}
