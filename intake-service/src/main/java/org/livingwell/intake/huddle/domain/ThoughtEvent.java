package org.livingwell.intake.huddle.domain;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

/** Facts about who needs thought; never changed once published. */
public sealed interface ThoughtEvent {

    record PutOn(PlaceId place, Words why, WorkerId by, Instant at) implements ThoughtEvent {}

    /**
     * @param step the next step's id
     */
    record StepDecided(PlaceId place, Resolve resolve, UUID step) implements ThoughtEvent {}
}
