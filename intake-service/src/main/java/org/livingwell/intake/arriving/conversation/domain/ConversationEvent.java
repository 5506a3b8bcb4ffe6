package org.livingwell.intake.arriving.conversation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Facts about a conversation; never changed once published. */
public sealed interface ConversationEvent {

    record Planned(Occasion occasion) implements ConversationEvent {}

    record Wrote(Piece piece) implements ConversationEvent {}

    record Sat(Sitting sitting) implements ConversationEvent {}

    record BroughtIn(Companion companion) implements ConversationEvent {}

    /** A companion said for themselves what they agree to or need; stays here. */
    record Answered(Companion companion) implements ConversationEvent {}

    /** A companion wants an introduction of their own. */
    record CameForward(UUID companion) implements ConversationEvent {}

    record LeftOpen(Occasion occasion, LocalDate finishBy) implements ConversationEvent {}

    record Completed(Occasion occasion, Outcome outcome, Instant at) implements ConversationEvent {}
}
