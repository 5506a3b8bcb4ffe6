package org.livingwell.intake.rights.erasure.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Begun;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.BegunAgain;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Chased;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Finished;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Postponed;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Received;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.StageReached;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.platform.domain.Decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * The steps of an erasure once its time has come; each is a state with a date, so that a process
 * that dies at any of them is followed by one that goes on there.
 */
final class ErasureSteps {

    /** How long a context may stay silent. */
    static final Duration SILENCE = Duration.ofDays(2);

    private static final long LONGEST_PAUSE = Duration.ofMinutes(10).toSeconds();

    private ErasureSteps() {}

    static Decision<Event> begin(Erasure erasure, Instant now) {
        if (!(erasure instanceof Waiting it) || !it.holds().isEmpty()) return agree();
        if (now.isBefore(it.startsAt())) return agree();
        return agree(new Begun(it.asking(), now, now.plus(SILENCE)));
    }

    static Decision<Event> receipt(Erasure erasure, Context context, Instant now) {
        if (!(erasure instanceof Started it) || !it.missing().contains(context)) return agree();
        return it.missing().equals(Set.of(context))
                ? agree(new Received(context), new StageReached(Stage.ACCOUNT, now))
                : agree(new Received(context));
    }

    static Decision<Event> chase(Erasure erasure, Instant now) {
        if (!(erasure instanceof Started it) || now.isBefore(it.chaseAt())) return agree();
        return agree(
                new Chased(it.asking(), it.missing(), it.chased() + 1, now, now.plus(SILENCE)),
                new BegunAgain(it.asking()));
    }

    static Decision<Event> moveOn(Erasure erasure, Stage done, Instant now) {
        if (!(erasure instanceof Closing it) || it.stage() != done) return agree();
        return switch (done) {
            case ACCOUNT -> agree(new StageReached(Stage.KEY, now));
            case KEY -> agree(new Finished(it.asking(), it.chased() > 0, now));
        };
    }

    static Decision<Event> later(Erasure erasure, Instant now) {
        if (!(erasure instanceof Closing it) || it.due().isAfter(now)) return agree();
        long pause = Math.min(LONGEST_PAUSE, 1L << Math.min(it.tries(), 10));
        return agree(new Postponed(it.tries() + 1, now.plusSeconds(pause)));
    }
}
