package org.livingwell.careplan.story.domain;

import org.livingwell.platform.domain.PlaceId;

/** What events and timers may ask of a wish. */
public sealed interface WishCommand {

    record HearIntroduction(PlaceId place, Telling telling) implements WishCommand {}

    record HearConversation(PlaceId place, Telling telling) implements WishCommand {}

    record HearWelcome(PlaceId place) implements WishCommand {}

    record TryLater() implements WishCommand {}

    /**
     * @param fetched whether the words came; else there are none any more
     */
    record End(boolean fetched) implements WishCommand {}

    /** Whoever came was known already under another id. */
    record HearMatch(PlaceId place) implements WishCommand {}
}
