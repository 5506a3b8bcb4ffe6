package org.livingwell.careplan.story.domain;

import org.livingwell.careplan.story.domain.WishEvent.DroppedFor;
import org.livingwell.careplan.story.domain.WishEvent.Ended;
import org.livingwell.careplan.story.domain.WishEvent.IntroductionHeardOf;
import org.livingwell.careplan.story.domain.WishEvent.Postponed;
import org.livingwell.careplan.story.domain.WishEvent.Wanted;
import org.livingwell.careplan.story.domain.WishEvent.WelcomeHeardOf;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** What somebody said when they were introduced, wanted from the day they are welcomed. */
public sealed interface Wish {

    /** Nothing was heard of them yet. */
    record None() implements Wish {}

    record Introduced(PlaceId place, Introduction introduction) implements Wish {}

    /** Welcomed, as far as is heard; the introduction is still to be heard of. */
    record Welcomed(PlaceId place) implements Wish {}

    record Waiting(PlaceId place, Introduction introduction, int tries, Instant due)
            implements Wish {}

    record Over(PlaceId place, Introduction introduction, boolean fetched) implements Wish {}

    /** They were known already, so what they said is wanted under another id. */
    record Dropped(PlaceId place) implements Wish {}

    default Wish apply(WishEvent event) {
        return switch (event) {
            case IntroductionHeardOf(var place, var introduction) ->
                    new Introduced(place, introduction);
            case WelcomeHeardOf(var place) -> new Welcomed(place);
            case Wanted(var place, var introduction, var at) ->
                    new Waiting(place, introduction, 0, at);
            case Postponed(var tries, var until) when this instanceof Waiting it ->
                    new Waiting(it.place(), it.introduction(), tries, until);
            case Ended(var fetched) when this instanceof Waiting it ->
                    new Over(it.place(), it.introduction(), fetched);
            case DroppedFor(var place) -> new Dropped(place);
            case Postponed _, Ended _ -> this;
        };
    }
}
