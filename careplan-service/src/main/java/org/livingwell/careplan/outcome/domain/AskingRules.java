package org.livingwell.careplan.outcome.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.careplan.outcome.domain.Asking.Command;
import org.livingwell.careplan.outcome.domain.Asking.Event;
import org.livingwell.careplan.outcome.domain.Asking.Kept;
import org.livingwell.careplan.outcome.domain.Asking.None;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Decides when somebody is asked how the help was for them: never twice within a month, and never
 * long after what it is about, however late that is heard.
 */
public final class AskingRules {

    public static final String UNKNOWN = "whereabouts-unknown";

    private static final int MONTHS = 3;

    /** In days; whoever hears of it later has read it out of the past. */
    private static final int LATEST = 14;

    private static final Duration TO_ANSWER = Duration.ofDays(14);

    private AskingRules() {}

    public static Decision<Event> decide(Asking asking, Command command, Instant now) {
        return switch (command) {
            case Command.Begin begin -> begin(asking, begin);
            case Command.Happen it ->
                    isLate(it.on(), it.today()) || !isAMonthOn(asking, it.today())
                            ? agree()
                            : happen(it, now);
            case Command.Look look ->
                    asking instanceof Kept it && isDue(it, look.today())
                            ? look(it, look, now)
                            : agree();
        };
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

    /** Where it is not known whether they are asked, whoever tells of it tries again. */
    private static Decision<Event> happen(Command.Happen it, Instant now) {
        if (it.presence() == Presence.UNKNOWN) {
            return refuse(UNKNOWN, "It is not known here where they are");
        }
        return it.occasion().isFor(it.presence())
                ? ask(it.person(), it.place(), it.occasion(), it.today(), now)
                : agree();
    }

    private static Decision<Event> look(Kept it, Command.Look look, Instant now) {
        var today = look.today();
        if (it.lookOn() == null || isLate(it.lookOn(), today)) return agree(new Event.PassedBy());
        return switch (look.presence()) {
            case LEFT -> agree(new Event.PassedBy());
            case AWAY, DIED -> agree(new Event.PutOff(today.plusMonths(1)));
            case UNKNOWN -> agree(new Event.PutOff(today.plusDays(1)));
            case HERE ->
                    it.askedOn() != null && !isAMonthOn(it, today)
                            ? agree(new Event.PutOff(it.askedOn().plusMonths(1)))
                            : ask(it.person(), look.place(), Occasion.THREE_MONTHS, today, now);
        };
    }

    private static Decision<Event> ask(
            PersonId person, PlaceId place, Occasion occasion, LocalDate today, Instant now) {
        var question = Ids.derive("how-help-was", person, today);
        return agree(
                new Event.AskedNow(person, place, occasion, question, today, now.plus(TO_ANSWER)));
    }

    private static boolean isDue(Kept it, LocalDate today) {
        return it.lookOn() != null && !today.isBefore(it.lookOn());
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
