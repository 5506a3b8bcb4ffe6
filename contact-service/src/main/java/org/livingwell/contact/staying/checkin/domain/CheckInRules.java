package org.livingwell.contact.staying.checkin.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.checkin.domain.CheckIn.CalledOff;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Done;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Event;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Missed;
import org.livingwell.contact.staying.checkin.domain.CheckIn.None;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Planned;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Step;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Whose;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** What becomes of a check-in: done, tried once more, missed with somebody who looks into it. */
public final class CheckInRules {

    private CheckInRules() {}

    public static Decision<Event> decide(CheckIn it, Command command, Instant now) {
        return switch (command) {
            case Command.Make make -> make(it, make);
            case Command.Note note -> note(it, note);
            case Command.Want want -> want(it, want);
            case Command.Drop(var whose) -> drop(it, whose);
            case Command.Move move -> move(it, move);
            case Command.Finish finish -> finish(it, finish);
            case Command.Miss miss -> miss(it, miss);
            case Command.CallOff(var whose) -> callOff(it, whose);
        };
    }

    private static Decision<Event> make(CheckIn it, Command.Make make) {
        if (!(it instanceof None)) return agree();
        if (make.plan().day().isBefore(make.today())) return dateOver();
        return agree(new Event.PlannedFor(make.whose(), make.plan(), false, true, make.owner()));
    }

    private static Decision<Event> note(CheckIn it, Command.Note note) {
        if (!(it instanceof None)) return agree();
        return done(note.whose(), null, note.account(), note.owner(), note.today());
    }

    /** What ended stays ended: the next one is another. */
    private static Decision<Event> want(CheckIn it, Command.Want want) {
        var due = want.due();
        var soonest = due.day().isBefore(want.today()) ? want.today() : due.day();
        var plan = new Plan(soonest, null, due.way(), due.why());
        return switch (it) {
            case None _ -> planned(want, plan, want.owner());
            case CalledOff off -> off.byItself() ? planned(want, plan, want.owner()) : agree();
            case Planned old when old.fixed() ->
                    due.everyDay()
                                    && !old.retried()
                                    && old.plan().day().isAfter(want.today().plusDays(1))
                            ? planned(want, plan, null)
                            : agree();
            case Planned old -> {
                var stands = old.plan().day();
                boolean late = !due.day().isAfter(stands) && !stands.isAfter(soonest);
                var moved = late ? new Plan(stands, null, due.way(), due.why()) : plan;
                yield moved.equals(old.plan()) ? agree() : planned(want, moved, null);
            }
            case Done _, Missed _ -> agree();
        };
    }

    private static Decision<Event> planned(Command.Want want, Plan plan, @Nullable WorkerId owner) {
        return agree(new Event.PlannedFor(want.whose(), plan, false, false, owner));
    }

    private static Decision<Event> drop(CheckIn it, Whose whose) {
        return it instanceof Planned old
                ? agree(new Event.WasCalledOff(whose, old.plan(), true))
                : agree();
    }

    private static Decision<Event> move(CheckIn it, Command.Move move) {
        return switch (it) {
            case None _ -> notFound();
            case Planned _ when move.to().day().isBefore(move.today()) -> dateOver();
            case Planned(_, _, var old, var retried, _) -> {
                var plan = new Plan(move.to().day(), move.to().hour(), move.way(), old.why());
                yield plan.equals(old)
                        ? agree()
                        : agree(new Event.PlannedFor(move.whose(), plan, retried, true, null));
            }
            case Done _, Missed _, CalledOff _ -> over();
        };
    }

    private static Decision<Event> finish(CheckIn it, Command.Finish finish) {
        return switch (it) {
            case None _ -> notFound();
            case Planned _ when finish.account().reachedNobody() ->
                    refuse(
                            "not-reached",
                            "Say that you could not reach them, so it is tried again");
            case Planned old ->
                    done(
                            finish.whose(),
                            old.plan(),
                            finish.account(),
                            finish.owner(),
                            finish.today());
            case Done _, Missed _, CalledOff _ -> over();
        };
    }

    private static Decision<Event> done(
            Whose whose,
            @Nullable Plan plan,
            Account account,
            @Nullable WorkerId owner,
            LocalDate today) {
        if (account.on().isAfter(today)) {
            return refuse("date-to-come", "Choose the day you were in touch, today or before");
        }
        LocalDate due = account.nextOn();
        if (due != null && due.isBefore(today)) return dateOver();
        var next =
                due == null
                        ? null
                        : new Step(whose.id().next(), Step.Kind.CHECK_IN_NEXT, owner, due);
        return agree(new Event.WasDone(whose, plan, account, next));
    }

    private static Decision<Event> miss(CheckIn it, Command.Miss miss) {
        return switch (it) {
            case None _ -> notFound();
            case Planned(_, _, var plan, var retried, _) when !retried && miss.retry() != null -> {
                var again = new Plan(plan.day(), null, miss.way(), plan.why()).at(miss.retry());
                yield agree(new Event.ToTryAgain(miss.whose(), again));
            }
            case Planned old ->
                    agree(
                            new Event.WasMissed(
                                    miss.whose(),
                                    old.plan(),
                                    miss.today(),
                                    new Step(
                                            miss.whose().id().missed(),
                                            Step.Kind.CHECK_IN_MISSED,
                                            miss.owner(),
                                            miss.today())));
            case Done _, Missed _, CalledOff _ -> over();
        };
    }

    private static Decision<Event> callOff(CheckIn it, Whose whose) {
        return switch (it) {
            case None _ -> notFound();
            case Planned old -> agree(new Event.WasCalledOff(whose, old.plan(), false));
            case CalledOff _ -> agree();
            case Done _, Missed _ -> over();
        };
    }

    private static Decision<Event> dateOver() {
        return refuse("date-over", "Choose today or a day to come");
    }

    private static Decision<Event> over() {
        return refuse("check-in-over", "This check-in is over already; look at what became of it");
    }
}
