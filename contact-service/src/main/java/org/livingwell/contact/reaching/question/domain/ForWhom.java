package org.livingwell.contact.reaching.question.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/**
 * Whose step it is.
 *
 * @param lead null where it is the whole team's
 * @param place where they are now, whose step it is
 * @param readBy by when somebody reads what came
 * @param died nobody has a step about somebody who died
 */
public record ForWhom(
        @Nullable WorkerId lead, PlaceId place, LocalDate today, LocalDate readBy, boolean died) {

    @Nullable Step toAsk(Put put) {
        return died ? null : new Step(put.cause(), "ask-in-person", lead, today);
    }

    @Nullable Step toRead(Put put, Answer answer) {
        return died || !answer.wantsSomebody()
                ? null
                : new Step(put.toRead(), "answer-to-read", lead, readBy);
    }

    /** Also for somebody who is taken for dead: they have just written. */
    Step toRing(Put put) {
        return new Step(Ids.derive("ring", put.question()), "reply-urgent", lead, today);
    }
}
