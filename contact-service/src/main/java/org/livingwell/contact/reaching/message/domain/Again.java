package org.livingwell.contact.reaching.message.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.domain.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether a worker may send somebody the same once more: whoever gets two is alarmed. */
public final class Again {

    public static final Refusal ON_ITS_WAY =
            new Refusal("already-wanted", "This message is on its way already");

    public static final Refusal JUST_SENT =
            new Refusal("just-sent", "This message went less than an hour ago");

    private static final Duration QUIET = Duration.ofHours(1);

    private Again() {}

    /** Empty where it may go: the last one did not reach them, or did and that is known. */
    public static Optional<Refusal> refusal(Message last, Instant now) {
        return switch (last) {
            case Wanted _, Sending _, ToPost _ -> Optional.of(ON_ITS_WAY);
            case Sent it -> justSent(it.attempt(), now);
            case Over it when it.end() == End.DELIVERED || it.end() == End.UNSURE ->
                    justSent(it.attempt(), now);
            case Over _, None _, CalledOff _, Dropped _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> justSent(@Nullable Attempt attempt, Instant now) {
        return attempt != null && !attempt.known() && now.isBefore(attempt.at().plus(QUIET))
                ? Optional.of(JUST_SENT)
                : Optional.empty();
    }
}
