package org.livingwell.intake.rights.asking;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.asking.domain.IdentifiedBy;

/**
 * What is sent to ask for a copy or for erasure.
 *
 * @param identifiedBy how a worker made sure who asks; whoever asks for themselves leaves it out
 */
public record AskRequest(@Nullable IdentifiedBy identifiedBy) {}
