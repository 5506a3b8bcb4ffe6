package org.livingwell.intake.arriving.conversation.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * What somebody said for themselves when they were asked; nobody else answers for them.
 *
 * @param heardBy the worker to whom they said it
 */
public record OwnAnswer(boolean yes, Instant at, WorkerId heardBy) {}
