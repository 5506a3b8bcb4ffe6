package org.livingwell.intake.conversation.domain;

import java.time.Instant;
import java.time.LocalDate;

/** Facts about a conversation; never changed once published. */
public sealed interface ConversationEvent {

    record Planned(Occasion occasion) implements ConversationEvent {}

    record Wrote(Piece piece) implements ConversationEvent {}

    record Sat(Sitting sitting) implements ConversationEvent {}

    record BroughtIn(Companion companion) implements ConversationEvent {}

    record LeftOpen(Occasion occasion, LocalDate finishBy) implements ConversationEvent {}

    record Completed(Occasion occasion, Outcome outcome, Instant at) implements ConversationEvent {}
}
