package org.livingwell.intake.arriving.conversation.domain;

import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Answered;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.BroughtIn;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.CameForward;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Completed;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.LeftOpen;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Planned;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Sat;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Wrote;

import java.time.Instant;

/** Being heard: open for as many sittings as it takes, then held for good. */
public sealed interface Conversation {

    /** Nobody has planned it. */
    record None() implements Conversation {}

    record Open(Occasion occasion, Said said) implements Conversation {}

    /** Over: the next one has another number, this one is never opened again. */
    record Held(Occasion occasion, Said said, Outcome outcome, Instant at)
            implements Conversation {}

    default Conversation apply(ConversationEvent event) {
        return switch (event) {
            case Planned(var occasion) -> new Open(occasion, Said.NOTHING);
            case Wrote(var piece) when this instanceof Open(var occasion, var said) ->
                    new Open(occasion, said.with(piece));
            case Sat(var sitting) when this instanceof Open(var occasion, var said) ->
                    new Open(occasion, said.with(sitting));
            case BroughtIn(var companion) when this instanceof Open(var occasion, var said) ->
                    new Open(occasion, said.with(companion));
            case Answered(var companion) when this instanceof Open(var occasion, var said) ->
                    new Open(occasion, said.with(companion));
            case Completed(_, var outcome, var at) when this instanceof Open(var occasion, var s) ->
                    new Held(occasion, s, outcome, at);
            case Wrote _, Sat _, BroughtIn _, Answered _, CameForward _, Completed _, LeftOpen _ ->
                    this;
        };
    }
}
