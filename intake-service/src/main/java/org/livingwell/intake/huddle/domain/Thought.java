package org.livingwell.intake.huddle.domain;

import org.livingwell.intake.huddle.domain.ThoughtEvent.PutOn;
import org.livingwell.intake.huddle.domain.ThoughtEvent.StepDecided;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

/** Why somebody needs thought: the person's side of a huddle, where the words are. */
public sealed interface Thought {

    /** Nobody put them on the agenda. */
    record None() implements Thought {}

    record Wanted(PlaceId place, Words why, WorkerId by, Instant since) implements Thought {}

    /**
     * @param resolve the last one decided
     */
    record Settled(PlaceId place, UUID resolve) implements Thought {}

    default Thought apply(ThoughtEvent event) {
        return switch (event) {
            case PutOn(var place, var why, var by, var at) -> new Wanted(place, why, by, at);
            case StepDecided(var place, var resolve, _) -> new Settled(place, resolve.id());
        };
    }
}
