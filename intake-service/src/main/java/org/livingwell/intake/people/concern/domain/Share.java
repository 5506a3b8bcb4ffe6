package org.livingwell.intake.people.concern.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/**
 * Somebody outside who was told.
 *
 * @param agreed whether the person agreed to it
 * @param reason why it was shared all the same, where they did not
 */
public record Share(
        Words service, LocalDate on, boolean agreed, @Nullable Words reason, WorkerId by) {}
