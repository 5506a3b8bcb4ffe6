package org.livingwell.intake.arriving.huddle.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent.PutOn;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent.StepDecided;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

/** The person's side of a huddle: every word that goes with it is kept here. */
public sealed interface Thought {

    /** No huddle has thought of them. */
    record None() implements Thought {}

    /**
     * @param why null where they are not on the agenda
     * @param settled the last decision that took effect
     */
    record Kept(PlaceId place, @Nullable Why why, @Nullable UUID settled) implements Thought {}

    /** Why they need thought. */
    record Why(Words words, WorkerId by, Instant since) {}

    default Thought apply(ThoughtEvent event) {
        var kept = this instanceof Kept it ? it : new Kept(event.place(), null, null);
        return switch (event) {
            case PutOn(var place, var why) -> new Kept(place, why, kept.settled());
            case StepDecided(var place, var resolve, _) -> new Kept(place, null, resolve.id());
        };
    }
}
