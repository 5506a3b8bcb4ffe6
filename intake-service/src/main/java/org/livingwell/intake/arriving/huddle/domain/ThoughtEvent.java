package org.livingwell.intake.arriving.huddle.domain;

import org.livingwell.platform.domain.PlaceId;

import java.util.UUID;

/** Facts about who needs thought; never changed once published. */
public sealed interface ThoughtEvent {

    PlaceId place();

    record PutOn(PlaceId place, Thought.Why why) implements ThoughtEvent {}

    /**
     * @param step the next step's id
     */
    record StepDecided(PlaceId place, Resolve resolve, UUID step) implements ThoughtEvent {}
}
