package org.livingwell.contact.staying.checkin.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/** One time that somebody is asked how they are; who does it, its step says. */
public sealed interface CheckIn {

    /** Nobody planned it. */
    record None() implements CheckIn {}

    /** There is one. */
    sealed interface Known extends CheckIn, About {

        @Override
        PersonId person();
    }

    /**
     * @param retried whether they were not reached once already
     * @param fixed whether a worker chose the day
     */
    record Planned(PersonId person, PlaceId place, Plan plan, boolean retried, boolean fixed)
            implements Known {}

    /**
     * @param plan null where nobody planned it: a contact that was noted
     */
    record Done(PersonId person, PlaceId place, @Nullable Plan plan, Account account)
            implements Known {}

    record Missed(PersonId person, PlaceId place, Plan plan, LocalDate on) implements Known {}

    /**
     * @param byItself whether it is not due as things stand, and may be again
     */
    record CalledOff(PersonId person, PlaceId place, Plan plan, boolean byItself)
            implements Known {}

    /** Who asks, and of whom; where they are now counts. */
    record Whose(CheckInId id, PersonId person, PlaceId place) {}

    /** What workers, rhythms and steps ask of it. */
    sealed interface Command {

        /**
         * @param owner who does it; null while it is the team's
         */
        record Make(Whose whose, Plan plan, @Nullable WorkerId owner, LocalDate today)
                implements Command {}

        record Note(Whose whose, Account account, @Nullable WorkerId owner, LocalDate today)
                implements Command {}

        /** As things stand somebody is to be asked then. */
        record Want(Whose whose, Rhythm.Due due, @Nullable WorkerId owner, LocalDate today)
                implements Command {}

        /** As things stand nobody is to be asked. */
        record Drop(Whose whose) implements Command {}

        record Move(Whose whose, Plan.Moment to, @Nullable Way way, LocalDate today)
                implements Command {}

        /**
         * @param owner who does what comes next
         */
        record Finish(Whose whose, Account account, @Nullable WorkerId owner, LocalDate today)
                implements Command {}

        /**
         * @param retry when their rules allow another try; null where they allow none
         * @param owner who finds out what to do where there is no other try
         */
        record Miss(
                Whose whose,
                @Nullable Way way,
                Plan.@Nullable Moment retry,
                @Nullable WorkerId owner,
                LocalDate today)
                implements Command {}

        record CallOff(Whose whose) implements Command {}
    }

    /** Something a worker does next. */
    record Step(UUID id, Kind kind, @Nullable WorkerId owner, LocalDate due) {

        /** What it is. */
        public enum Kind {
            CHECK_IN,
            CHECK_IN_MISSED,
            CHECK_IN_NEXT
        }
    }

    /** Facts about it. */
    sealed interface Event {

        Whose whose();

        /**
         * @param owner null where whoever has it keeps it
         */
        record PlannedFor(
                Whose whose, Plan plan, boolean retried, boolean fixed, @Nullable WorkerId owner)
                implements Event {}

        /** Nobody answered, and there is another try. */
        record ToTryAgain(Whose whose, Plan plan) implements Event {}

        record WasDone(Whose whose, @Nullable Plan plan, Account account, @Nullable Step next)
                implements Event {}

        record WasMissed(Whose whose, Plan plan, LocalDate on, Step next) implements Event {}

        record WasCalledOff(Whose whose, Plan plan, boolean byItself) implements Event {}
    }

    default CheckIn apply(Event event) {
        var person = event.whose().person();
        var place = event.whose().place();
        return switch (event) {
            case Event.PlannedFor(_, var plan, var retried, var fixed, _) ->
                    new Planned(person, place, plan, retried, fixed);
            case Event.ToTryAgain(_, var plan) -> new Planned(person, place, plan, true, true);
            case Event.WasDone(_, var plan, var account, _) ->
                    new Done(person, place, plan, account);
            case Event.WasMissed(_, var plan, var on, _) -> new Missed(person, place, plan, on);
            case Event.WasCalledOff(_, var plan, var byItself) ->
                    new CalledOff(person, place, plan, byItself);
        };
    }
}
