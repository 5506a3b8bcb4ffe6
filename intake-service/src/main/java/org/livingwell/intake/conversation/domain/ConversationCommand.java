package org.livingwell.intake.conversation.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/** What somebody may ask of a conversation; {@code today} is the place's. */
public sealed interface ConversationCommand {

    record Plan(Occasion occasion, LocalDate today) implements ConversationCommand {}

    /**
     * @param revision the writer saw; 0 where nothing stood there
     */
    record Write(Prompt prompt, Words text, int revision, WorkerId by)
            implements ConversationCommand {}

    record Sit(Sitting sitting, LocalDate today) implements ConversationCommand {}

    record BringIn(Companion companion) implements ConversationCommand {}

    record LeaveOpen(LocalDate finishBy, LocalDate today) implements ConversationCommand {}

    record Complete(Outcome outcome) implements ConversationCommand {}
}
