package org.livingwell.careplan.outcome.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.careplan.outcome.domain.Heard.Answered;
import org.livingwell.careplan.outcome.domain.Heard.Command;
import org.livingwell.careplan.outcome.domain.Heard.Event;
import org.livingwell.careplan.outcome.domain.Heard.None;
import org.livingwell.careplan.outcome.domain.Heard.Over;
import org.livingwell.careplan.outcome.domain.Heard.Said;
import org.livingwell.careplan.outcome.domain.Heard.Waiting;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Decides who answers what was said about us, and when it is late. */
public final class HeardRules {

    private HeardRules() {}

    public static Decision<Event> decide(Heard heard, Command command, Instant now) {
        return switch (command) {
            case Command.Tell(var matter, var today) -> tell(heard, matter, today, now);
            case Command.Hide _ -> end(heard);
            case Command.Withdraw(var by, var unknowing) -> withdraw(heard, by, unknowing);
            case Command.Acknowledge(var by) -> acknowledge(heard, by, now);
            case Command.Answer(var by, var text) -> answer(heard, by, text, now);
            case Command.Move(var to) ->
                    heard instanceof Said it && !it.place().equals(to)
                            ? agree(new Event.MovedTo(to))
                            : agree();
            case Command.LookAtDays(var today, var died) -> look(heard, today, died);
        };
    }

    private static Decision<Event> tell(Heard heard, Matter matter, LocalDate today, Instant now) {
        return switch (heard) {
            case None _ -> agree(told(matter, today, now));
            case Over(var before, var reply) when reply == null -> agree(told(before, today, now));
            case Over _ -> agree(new Event.ShownAgain());
            case Waiting _, Answered _ -> agree();
        };
    }

    /** A step tells everybody that there is something, so a complaint has none. */
    private static Event told(Matter matter, LocalDate today, Instant now) {
        UUID step =
                matter instanceof Matter.Reflection ? Ids.derive("heard", matter.id(), now) : null;
        return new Event.Told(matter, matter.from(today), step);
    }

    private static Decision<Event> end(Heard heard) {
        return switch (heard) {
            case Waiting it -> agree(new Event.NotForUs(it.matter(), it.step()));
            case Answered it -> agree(new Event.NotForUs(it.matter(), null));
            case None _, Over _ -> agree();
        };
    }

    /** Who may have to know nothing would learn by a refusal that a lead answered. */
    private static Decision<Event> withdraw(Heard heard, Reader by, boolean unknowing) {
        if (!(heard instanceof Said it) || !it.matter().isBy(by)) return notFound();
        return switch (it) {
            case Waiting _, Over _ -> end(heard);
            case Answered _ ->
                    unknowing
                            ? end(heard)
                            : refuse(
                                    "answered-already",
                                    "This was answered, so it cannot be taken back");
        };
    }

    private static Decision<Event> acknowledge(Heard heard, Reader by, Instant now) {
        if (!isFor(heard, by)) return notFound();
        return heard instanceof Waiting it && it.days().acknowledgeBy() != null
                ? agree(new Event.AcknowledgedNow(now, it.step()))
                : agree();
    }

    private static Decision<Event> answer(Heard heard, Reader by, Words text, Instant now) {
        if (!isFor(heard, by) || !(by instanceof Reader.OfTheTeam(var worker, _))) {
            return notFound();
        }
        if (!(heard instanceof Waiting it)) {
            return refuse("answered-already", "Another lead has answered this");
        }
        var reply = new Reply(text, worker, now);
        return agree(new Event.AnsweredNow(it.matter(), reply, it.step()));
    }

    /** Only a lead sees to it, and never about themselves. */
    private static boolean isFor(Heard heard, Reader by) {
        return heard instanceof Said it
                && !(heard instanceof Over)
                && by instanceof Reader.OfTheTeam(_, var leads)
                && leads
                && it.matter().isFor(by);
    }

    /** Each promised day rings, whatever somebody did with the step of the one before. */
    private static Decision<Event> look(Heard heard, LocalDate today, boolean died) {
        if (!(heard instanceof Waiting it)) return agree();
        var day = it.ahead();
        if (day == null || !today.isAfter(day)) return agree();
        if (died) return agree(new Event.NobodyToTell(day));
        var step = it.step() == null ? Ids.derive("heard-late", it.matter().id(), day) : it.step();
        return agree(new Event.Late(step, day, today));
    }
}
