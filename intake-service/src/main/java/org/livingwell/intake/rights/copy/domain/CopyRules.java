package org.livingwell.intake.rights.copy.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.Refusals;
import org.livingwell.intake.rights.copy.domain.Copy.Asked;
import org.livingwell.intake.rights.copy.domain.Copy.Gathering;
import org.livingwell.intake.rights.copy.domain.Copy.None;
import org.livingwell.intake.rights.copy.domain.Copy.Over;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.Copy.Refused;
import org.livingwell.intake.rights.copy.domain.CopyCommand.Ask;
import org.livingwell.intake.rights.copy.domain.CopyCommand.Empty;
import org.livingwell.intake.rights.copy.domain.CopyCommand.MoveAlong;
import org.livingwell.intake.rights.copy.domain.CopyCommand.Refuse;
import org.livingwell.intake.rights.copy.domain.CopyCommand.Release;
import org.livingwell.intake.rights.copy.domain.CopyCommand.TakeAnswer;
import org.livingwell.intake.rights.copy.domain.CopyCommand.TryLater;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Answered;
import org.livingwell.intake.rights.copy.domain.CopyEvent.AskedFor;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Completed;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Emptied;
import org.livingwell.intake.rights.copy.domain.CopyEvent.KeptBack;
import org.livingwell.intake.rights.copy.domain.CopyEvent.MovedAlong;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Postponed;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Released;
import org.livingwell.platform.domain.Decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;

/** Decides what becomes of a copy. */
public final class CopyRules {

    /** How long a copy waits to be fetched. */
    static final Duration KEPT = Duration.ofDays(14);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private CopyRules() {}

    public static Decision<CopyEvent> decide(Copy copy, CopyCommand command, Instant now) {
        return switch (command) {
            case Ask ask -> ask(copy, ask);
            case MoveAlong(var to) ->
                    copy.whose().filter(it -> !it.place().equals(to)).isPresent()
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

    private static Decision<CopyEvent> ask(Copy copy, Ask ask) {
        return switch (copy) {
            case None _, Refused _, Over _ -> agree(new AskedFor(ask.asking(), ask.decideBy()));
            case Asked _, Gathering _ -> agree(); // asked already, and on its way
            case Ready _ -> refuse("copy-ready", "A copy is ready; fetch that one first");
        };
    }

    private static Decision<CopyEvent> decide(
            Copy copy, Officer by, Function<Asking, Decision<CopyEvent>> decision) {
        return switch (copy) {
            case None _ -> notFound();
            case Asked(var asking, _) ->
                    by.asked(asking) ? Refusals.ownRequest() : decision.apply(asking);
            case Refused _, Gathering _, Ready _, Over _ -> Refusals.alreadyDecided();
        };
    }

    private static Decision<CopyEvent> answer(Copy copy, TakeAnswer answer, Instant now) {
        if (!(copy instanceof Gathering it) || !it.missing().contains(answer.context())) {
            return agree();
        }
        var answered = new Answered(answer.context(), answer.pages());
        return it.missing().equals(Set.of(answer.context()))
                ? agree(answered, new Completed(it.asking(), now, now.plus(KEPT)))
                : agree(answered);
    }

    private static Decision<CopyEvent> later(Copy copy, Instant now) {
        if (!(copy instanceof Gathering it) || it.due().isAfter(now)) return agree();
        Duration pause = Duration.ofSeconds(1L << Math.min(it.tries(), 9));
        Instant until = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        return agree(new Postponed(it.tries() + 1, until));
    }

    private static Decision<CopyEvent> empty(Copy copy, Instant now) {
        return copy instanceof Ready it && !it.keptUntil().isAfter(now)
                ? agree(new Emptied(now))
                : agree();
    }
}
