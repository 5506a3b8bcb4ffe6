package org.livingwell.intake.rights.copy.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.Refusals;
import org.livingwell.intake.rights.copy.domain.Copy.Asked;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Ask;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Empty;
import org.livingwell.intake.rights.copy.domain.Copy.Command.MoveAlong;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Refuse;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Release;
import org.livingwell.intake.rights.copy.domain.Copy.Command.TakeAnswer;
import org.livingwell.intake.rights.copy.domain.Copy.Command.TryLater;
import org.livingwell.intake.rights.copy.domain.Copy.Event;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Answered;
import org.livingwell.intake.rights.copy.domain.Copy.Event.AskedFor;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Completed;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Emptied;
import org.livingwell.intake.rights.copy.domain.Copy.Event.KeptBack;
import org.livingwell.intake.rights.copy.domain.Copy.Event.MovedAlong;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Postponed;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Released;
import org.livingwell.intake.rights.copy.domain.Copy.Gathering;
import org.livingwell.intake.rights.copy.domain.Copy.Known;
import org.livingwell.intake.rights.copy.domain.Copy.None;
import org.livingwell.intake.rights.copy.domain.Copy.Over;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.Copy.Refused;
import org.livingwell.platform.domain.Decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;

/** Decides what becomes of a copy. */
public final class CopyRules {

    /** How long a copy waits to be fetched. */
    static final Duration KEPT = Duration.ofDays(14);

    private static final long LONGEST_PAUSE = Duration.ofMinutes(5).toSeconds();

    private CopyRules() {}

    public static Decision<Event> decide(Copy copy, Copy.Command command, Instant now) {
        return switch (command) {
            case Ask ask -> ask(copy, ask);
            case MoveAlong(var to) ->
                    copy instanceof Known it && !it.place().equals(to)
                            ? agree(new MovedAlong(to))
                            : agree();
            case Release(var by) -> decide(copy, by, it -> agree(new Released(it, by.id(), now)));
            case Refuse(var by, var reason) ->
                    decide(copy, by, it -> agree(new KeptBack(it, reason, by.id(), now)));
            case TakeAnswer answer -> answer(copy, answer, now);
            case TryLater _ -> later(copy, now);
            case Empty _ -> empty(copy, now);
        };
    }

    private static Decision<Event> ask(Copy copy, Ask ask) {
        return switch (copy) {
            case None _, Refused _, Over _ -> agree(new AskedFor(ask.asking(), ask.decideBy()));
            case Asked _, Gathering _ -> agree(); // asked already, and on its way
            case Ready _ -> refuse("copy-ready", "A copy is ready; collect that one first");
        };
    }

    private static Decision<Event> decide(
            Copy copy, Officer by, Function<Asking, Decision<Event>> decision) {
        return switch (copy) {
            case None _ -> notFound();
            case Asked(var asking, _) ->
                    by.asked(asking) ? Refusals.ownRequest() : decision.apply(asking);
            case Refused _, Gathering _, Ready _, Over _ -> Refusals.alreadyDecided();
        };
    }

    private static Decision<Event> answer(Copy copy, TakeAnswer answer, Instant now) {
        if (!(copy instanceof Gathering it) || !it.missing().contains(answer.context())) {
            return agree();
        }
        var answered = new Answered(answer.context(), answer.pages());
        return it.missing().equals(Set.of(answer.context()))
                ? agree(answered, new Completed(it.asking(), now, now.plus(KEPT)))
                : agree(answered);
    }

    private static Decision<Event> later(Copy copy, Instant now) {
        if (!(copy instanceof Gathering it) || it.due().isAfter(now)) return agree();
        long pause = Math.min(LONGEST_PAUSE, 1L << Math.min(it.tries(), 9));
        return agree(new Postponed(it.tries() + 1, now.plusSeconds(pause)));
    }

    private static Decision<Event> empty(Copy copy, Instant now) {
        return copy instanceof Ready it && !it.keptUntil().isAfter(now)
                ? agree(new Emptied(now))
                : agree();
    }
}
