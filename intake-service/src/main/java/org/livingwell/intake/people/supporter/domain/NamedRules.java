package org.livingwell.intake.people.supporter.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Event;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Heard;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Standing;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Wanted;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** Decides what is known of somebody who is named, however often and however late it is heard. */
public final class NamedRules {

    /** In seconds. */
    private static final long LONGEST = 60;

    private NamedRules() {}

    public static Decision<Event> decide(NamedSupporter named, Command command, Instant now) {
        return switch (command) {
            case Command.HearNamed(var person, var place, var sequence, var at, var step) ->
                    named instanceof Heard it && it.sequence() >= sequence
                            ? agree()
                            : agree(new Event.Asked(person, place, sequence, at, step, now));
            case Command.HearCorrected(var sequence) ->
                    named instanceof Standing it && it.sequence() < sequence
                            ? agree(
                                    new Event.Asked(
                                            it.person(),
                                            it.place(),
                                            sequence,
                                            it.since(),
                                            it.step(),
                                            now))
                            : agree();
            case Command.HearOver(var sequence) ->
                    named instanceof Standing it && it.sequence() < sequence
                            ? agree(new Event.Ended(sequence))
                            : agree();
            case Command.HearDied() ->
                    named instanceof Standing it ? agree(new Event.Ended(it.sequence())) : agree();
            case Command.TryLater() -> later(named, now);
            case Command.Hear hear -> hear(named, hear);
        };
    }

    private static Decision<Event> later(NamedSupporter named, Instant now) {
        if (!(named instanceof Wanted it) || it.due().isAfter(now)) return agree();
        long pause = Math.min(1L << Math.min(it.tries(), 6), LONGEST);
        return agree(new Event.Postponed(it.tries() + 1, now.plusSeconds(pause)));
    }

    /** What was asked for before something else was heard says nothing. */
    private static Decision<Event> hear(NamedSupporter named, Command.Hear hear) {
        if (!(named instanceof Wanted it) || !it.due().equals(hear.due())) return agree();
        return agree(
                hear.who() == null ? new Event.Ended(it.sequence()) : new Event.Told(hear.who()));
    }
}
