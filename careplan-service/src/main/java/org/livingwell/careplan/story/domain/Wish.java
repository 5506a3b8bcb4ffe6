package org.livingwell.careplan.story.domain;

import org.livingwell.careplan.story.domain.WishEvent.DroppedFor;
import org.livingwell.careplan.story.domain.WishEvent.Ended;
import org.livingwell.careplan.story.domain.WishEvent.IntroductionHeardOf;
import org.livingwell.careplan.story.domain.WishEvent.Postponed;
import org.livingwell.careplan.story.domain.WishEvent.TakenBackFrom;
import org.livingwell.careplan.story.domain.WishEvent.Wanted;
import org.livingwell.careplan.story.domain.WishEvent.WelcomeHeardOf;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/**
 * What somebody told in another context, wanted for the plan: an introduction from the day they are
 * welcomed, a conversation once it was held.
 */
public sealed interface Wish {

    /** Nothing was heard of them yet. */
    record None() implements Wish {}

    record Introduced(PlaceId place, Telling telling) implements Wish {}

    /** Welcomed, as far as is heard; the introduction is still to be heard of. */
    record Welcomed(PlaceId place) implements Wish {}

    record Waiting(PlaceId place, Telling telling, int tries, Instant due) implements Wish {}

    record Over(PlaceId place, Telling telling, boolean fetched) implements Wish {}

    /** They were known already, so what they said is wanted under another id. */
    record Dropped(PlaceId place) implements Wish {}

    /**
     * What was said was not theirs; a match heard of late changes nothing.
     *
     * @param sequence of the taking back among the events of the introduction
     */
    record TakenBack(PlaceId place, long sequence) implements Wish {}

    default Wish apply(WishEvent event) {
        return switch (event) {
            case IntroductionHeardOf(var place, var telling) -> new Introduced(place, telling);
            case WelcomeHeardOf(var place) -> new Welcomed(place);
            case Wanted(var place, var telling, var at) -> new Waiting(place, telling, 0, at);
            case Postponed(var tries, var until) when this instanceof Waiting it ->
                    new Waiting(it.place(), it.telling(), tries, until);
            case Ended(var fetched) when this instanceof Waiting it ->
                    new Over(it.place(), it.telling(), fetched);
            case DroppedFor(var place) -> new Dropped(place);
            case TakenBackFrom(var place, var sequence) -> new TakenBack(place, sequence);
            case Postponed _, Ended _ -> this;
        };
    }
}
