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

    /**
     * Whoever came is known already under this id.
     *
     * @param sequence of the match among the events of the introduction
     */
    record HearOfThem(PlaceId place, Telling telling, long sequence) implements WishCommand {}

    /** It was not them after all. */
    record HearTakenBack(PlaceId place, long sequence) implements WishCommand {}
}
