package org.livingwell.careplan.outcome.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.careplan.outcome.domain.Asking.Command;
import org.livingwell.careplan.outcome.domain.Asking.Command.Look;
import org.livingwell.careplan.outcome.domain.Asking.Event;
import org.livingwell.careplan.outcome.domain.Asking.Kept;
import org.livingwell.careplan.outcome.domain.Asking.None;
import org.livingwell.careplan.outcome.domain.Asking.Unsure;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides when somebody is asked how the help was for them: never twice within a month, and never
 * long after what it is about, however late that is heard.
 */
public final class AskingRules {

    private static final int MONTHS = 3;

    /** In days; whoever hears of it later has read it out of the past. */
    private static final int LATEST = 14;

    private static final Duration TO_ANSWER = Duration.ofDays(14);

    private AskingRules() {}

    public static Decision<Event> decide(Asking asking, Command command, Instant now) {
        return switch (command) {
            case Command.Begin begin -> begin(asking, begin);
            case Command.Happen it -> mayAsk(asking, it) ? happen(it, now) : agree();
            case Look look -> asking instanceof Kept it ? look(it, look, now) : agree();
        };
    }

    /** Whether they are asked about it at all, if they are where it asks them. */
    public static boolean mayAsk(Asking asking, Command.Happen it) {
        return !isLate(it.on(), it.today()) && isAMonthOn(asking, it.today());
    }

    /** Whoever comes back before they were asked is asked three months after that. */
    private static Decision<Event> begin(Asking asking, Command.Begin begin) {
        var on = begin.on().plusMonths(MONTHS);
        var began = new Event.Began(begin.person(), begin.place(), on);
        return switch (asking) {
            case None _ -> agree(began);
            case Kept it when it.atThreeMonths() -> agree();
            case Kept it when it.lookOn() != null && !it.lookOn().isBefore(on) -> agree();
            case Kept _ -> agree(began);
        };
    }

    /** Where it is not known where they are, it is looked at once more on the day after. */
    private static Decision<Event> happen(Command.Happen it, Instant now) {
        if (it.presence() == Presence.UNKNOWN) {
            var unsure = new Unsure(it.occasion(), it.on(), it.today().plusDays(1));
            return agree(new Event.Doubted(it.person(), it.place(), unsure));
        }
        return it.occasion().isFor(it.presence())
                ? agree(ask(it.person(), it.place(), it.occasion(), it.today(), now))
                : agree();
    }

    /** What happened while it was in doubt where they are comes first: they are asked once. */
    private static Decision<Event> look(Kept it, Look look, Instant now) {
        var today = look.today();
        if (it.isUnsure(today)) {
            return new Decision.Agreed<>(unsure(it, look, now));
        }
        return it.lookOn() != null && !today.isBefore(it.lookOn())
                ? agree(threeMonths(it, it.lookOn(), look, now))
                : agree();
    }

    private static List<Event> unsure(Kept it, Look look, Instant now) {
        var today = look.today();
        List<Event> all = new ArrayList<>();
        var asks = isAMonthOn(it, today);
        for (Unsure what : it.unsure()) {
            boolean stands = asks && !isLate(what.on(), today);
            if (stands && look.presence() == Presence.UNKNOWN) {
                var later = new Unsure(what.occasion(), what.on(), today.plusDays(1));
                all.add(new Event.Doubted(it.person(), it.place(), later));
                continue;
            }
            all.add(new Event.Settled(what.occasion()));
            if (stands && what.occasion().isFor(look.presence())) {
                all.add(ask(it.person(), look.place(), what.occasion(), today, now));
                asks = false;
            }
        }
        return List.copyOf(all);
    }

    /** Of whoever died it is over; a mistake that is taken back begins it again. */
    private static Event threeMonths(Kept it, LocalDate on, Look look, Instant now) {
        var today = look.today();
        if (isLate(on, today)) return new Event.PassedBy();
        return switch (look.presence()) {
            case LEFT, DIED -> new Event.PassedBy();
            case AWAY -> new Event.PutOff(today.plusMonths(1));
            case UNKNOWN -> new Event.PutOff(today.plusDays(1));
            case HERE ->
                    it.askedOn() != null && !isAMonthOn(it, today)
                            ? new Event.PutOff(it.askedOn().plusMonths(1))
                            : ask(it.person(), look.place(), Occasion.THREE_MONTHS, today, now);
        };
    }

    private static Event ask(
            PersonId person, PlaceId place, Occasion occasion, LocalDate today, Instant now) {
        var question = Ids.derive("how-help-was", person, today);
        return new Event.AskedNow(person, place, occasion, question, today, now.plus(TO_ANSWER));
    }

    private static boolean isLate(LocalDate on, LocalDate today) {
        return today.isAfter(on.plusDays(LATEST));
    }

    private static boolean isAMonthOn(Asking asking, LocalDate today) {
        return !(asking instanceof Kept it)
                || it.askedOn() == null
                || !today.isBefore(it.askedOn().plusMonths(1));
    }
}
