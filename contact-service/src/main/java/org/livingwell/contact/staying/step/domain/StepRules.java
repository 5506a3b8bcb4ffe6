package org.livingwell.contact.staying.step.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.contact.staying.step.domain.Step.Command;
import org.livingwell.contact.staying.step.domain.Step.Event;
import org.livingwell.contact.staying.step.domain.Step.None;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.staying.step.domain.Step.Over;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * Events of one step come from several contexts and in any order, and late: what was said, who has
 * it and whether it is over are each as of the latest moment somebody said or decided it.
 */
public final class StepRules {

    private StepRules() {}

    public static Decision<Event> decide(Step step, Command command, Instant now) {
        return switch (command) {
            case Command.Hear hear -> changed(step, heard(step, hear));
            case Command.HearDone(var whose) -> changed(step, done(step, whose));
            case Command.Follow(var person) -> changed(step, followed(step, person));
            case Command.Leave leave -> changed(step, left(step, leave, now));
            case Command.AskFor(var said) ->
                    step instanceof Open it && it.calls() && it.said().at().equals(said)
                            ? agree(new Event.DutyAsked(said))
                            : agree();
            case Command.Take(var by) -> take(step, by, now);
            case Command.PassOn(var to, var inTheTeam) ->
                    inTheTeam ? take(step, to, now) : notInTheTeam();
            case Command.Finish(var outcome) -> finish(step, outcome, now);
        };
    }

    private static Step heard(Step step, Command.Hear it) {
        Instant at = it.said().at();
        return switch (step) {
            case None _ -> Open.of(it.whose(), it.said(), Held.BY_THE_TEAM.heard(it.owner(), at));
            case Open(var whose, var said, var held, var asked) ->
                    new Open(
                            whose.heard(it.whose().place(), at),
                            Said.later(said, it.said()),
                            held.heard(it.owner(), at),
                            asked);
            case Over(var whose, var said, var held, var outcome, var over) -> {
                var where = whose.heard(it.whose().place(), at);
                var latest = Said.later(said, it.said());
                var has = held.heard(it.owner(), at);
                yield at.isAfter(over)
                        ? Open.of(where, latest, has)
                        : new Over(where, latest, has, outcome, over);
            }
        };
    }

    /** What was said again afterwards is open: then this is an older end. */
    private static Step done(Step step, Whose it) {
        Instant at = it.since();
        return switch (step) {
            case None _ -> new Over(it, null, Held.BY_THE_TEAM, Outcome.DONE, at);
            case Open(_, var said, _, _) when said.at().isAfter(at) -> step;
            case Open(var whose, var said, var held, _) ->
                    new Over(whose.heard(it.place(), at), said, held, Outcome.DONE, at);
            case Over(var whose, var said, var held, var outcome, var over) ->
                    new Over(
                            whose.heard(it.place(), at),
                            said,
                            held,
                            outcome,
                            at.isAfter(over) ? at : over);
        };
    }

    private static Step followed(Step step, Whereabouts person) {
        return switch (step) {
            case None _ -> step;
            case Open(var whose, var said, var held, var asked) -> {
                var where = whose.heard(person.place(), person.at());
                var has = held.followed(person);
                Instant died = person.diedAt();
                yield died != null && person.ended(said)
                        ? new Over(where, said, has, Outcome.DIED, died)
                        : new Open(where, said, has, asked);
            }
            case Over(var whose, var said, var held, var outcome, var over) ->
                    new Over(
                            whose.heard(person.place(), person.at()),
                            said,
                            held.followed(person),
                            outcome,
                            over);
        };
    }

    private static Step left(Step step, Command.Leave leave, Instant now) {
        if (!(step instanceof Open(var whose, var said, var held, var asked))) return step;
        boolean theirs = leave.worker().equals(held.owner());
        if (!theirs || held.since().isAfter(leave.at())) return step;
        return new Open(whose, said.dueBy(leave.today(), now), Held.of(null, now), asked);
    }

    private static Decision<Event> changed(Step before, Step after) {
        if (after.equals(before)) return agree();
        return switch (after) {
            case None _ -> agree();
            case Open(var whose, var said, var held, _) ->
                    agree(new Event.Opened(whose, said, held));
            case Over(var whose, var said, var held, var outcome, var at) ->
                    agree(new Event.Ended(whose, said, held, outcome, at));
        };
    }

    private static Decision<Event> take(Step step, WorkerId to, Instant now) {
        return switch (step) {
            case None _ -> notFound();
            case Open it when to.equals(it.held().owner()) && !it.rings() -> agree();
            case Open(_, var said, _, _) ->
                    agree(new Event.Taken(said.step(), to, said.due(), now));
            case Over _ -> over();
        };
    }

    /** The same for whoever left, works elsewhere or is close to the person: it tells nothing. */
    private static Decision<Event> notInTheTeam() {
        return refuse("not-in-the-team", "Choose someone in the team who can work with them");
    }

    private static Decision<Event> finish(Step step, Outcome outcome, Instant now) {
        return switch (step) {
            case None _ -> notFound();
            case Open(_, var said, _, _) -> agree(new Event.Finished(said.step(), outcome, now));
            case Over it when it.outcome() == outcome -> agree();
            case Over _ -> over();
        };
    }

    private static Decision<Event> over() {
        return refuse("step-over", "This is done already; look at what is left to do");
    }

    static Step apply(Step step, Event event) {
        return switch (event) {
            case Event.Opened(var whose, var said, var held) ->
                    new Open(whose, said, held, step instanceof Open it ? it.asked() : null);
            case Event.Ended(var whose, var said, var held, var outcome, var at) ->
                    new Over(whose, said, held, outcome, at);
            case Event.Taken(_, var owner, _, var at) -> {
                var it = open(step, event);
                yield new Open(it.whose(), it.said(), Held.of(owner, at), it.asked());
            }
            case Event.DutyAsked(var said) -> {
                var it = open(step, event);
                yield new Open(it.whose(), it.said(), it.held(), said);
            }
            case Event.Finished(_, var outcome, var at) -> {
                var it = open(step, event);
                yield new Over(it.whose(), it.said(), it.held(), outcome, at);
            }
        };
    }

    private static Open open(Step step, Event event) {
        if (step instanceof Open it) return it;
        throw new ImpossibleException(step, event);
    }
}
