package org.livingwell.intake.arriving.conversation.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * What stands under one prompt.
 *
 * @param by who wrote it down; {@code saidBy} says whose words it is
 * @param revision counts its changes from 1, so that two who write lose nothing
 */
public record Piece(
        Prompt prompt, Words text, int revision, WorkerId by, Instant at, SaidBy saidBy) {}
