package org.livingwell.contact.reaching.message;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.rule.Gatekeeper.Look;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How long what a worker sends by a press is of use: over a weekend, and whoever may be reached on
 * one day of the week only is still reached on that day, as the worker was told.
 */
final class OfUse {

    private static final Duration OVER_A_WEEKEND = Duration.ofDays(3);
    private static final Duration THAT_DAY = Duration.ofDays(1);

    private OfUse() {}

    static Instant until(Look look, Instant now) {
        Instant soon = now.plus(OVER_A_WEEKEND);
        var opens =
                Stream.of(SentBy.values())
                        .filter(SentBy::isPrompt)
                        .map(it -> look.ask(Ways.channel(it), Kind.BY_ITSELF, now))
                        .map(it -> opens(it, now))
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo);
        return opens.map(it -> it.plus(THAT_DAY)).filter(soon::isBefore).orElse(soon);
    }

    /** Null where no rule says when. */
    private static @Nullable Instant opens(Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Allowed _ -> now;
            case Answer.Withheld(_, var next) -> next;
        };
    }
}
