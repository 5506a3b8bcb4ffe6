package org.livingwell.intake.arriving.conversation.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/** What somebody may ask of a conversation; {@code today} is the place's. */
public sealed interface ConversationCommand {

    record Plan(Occasion occasion, LocalDate today) implements ConversationCommand {}

    /**
     * @param revision the writer saw; 0 where nothing stood there
     * @param saidBy null leaves it as it was
     */
    record Write(Prompt prompt, Words text, int revision, WorkerId by, @Nullable SaidBy saidBy)
            implements ConversationCommand {}

    record Sit(Sitting sitting, LocalDate today) implements ConversationCommand {}

    record BringIn(Companion companion) implements ConversationCommand {}

    /** What a companion says for themselves. */
    record Hear(UUID companion, Companion.Answers said) implements ConversationCommand {}

    record LeaveOpen(LocalDate finishBy, LocalDate today) implements ConversationCommand {}

    record Complete(Outcome outcome) implements ConversationCommand {}
}
