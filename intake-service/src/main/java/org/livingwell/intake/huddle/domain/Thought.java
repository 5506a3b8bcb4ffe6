package org.livingwell.intake.huddle.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.huddle.domain.ThoughtEvent.LeadNamed;
import org.livingwell.intake.huddle.domain.ThoughtEvent.PutOn;
import org.livingwell.intake.huddle.domain.ThoughtEvent.StepDecided;
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
     * @param named the lead worker's name for the decision to come
     * @param settled the last decision that took effect
     */
    record Kept(PlaceId place, @Nullable Why why, @Nullable Named named, @Nullable UUID settled)
            implements Thought {}

    /** Why they need thought. */
    record Why(Words words, WorkerId by, Instant since) {}

    /** A name a huddle does not keep itself. */
    record Named(UUID resolve, Words lead) {}

    default Thought apply(ThoughtEvent event) {
        var kept = this instanceof Kept it ? it : new Kept(event.place(), null, null, null);
        return switch (event) {
            case PutOn(var place, var why) -> new Kept(place, why, kept.named(), kept.settled());
            case LeadNamed(var place, var named) ->
                    new Kept(place, kept.why(), named, kept.settled());
            case StepDecided(var place, var resolve, _) ->
                    new Kept(place, null, kept.named(), resolve.id());
        };
    }
}
