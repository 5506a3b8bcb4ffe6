package org.livingwell.careplan.story.domain;

import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** Facts about wanted words; none of them leaves careplan. */
public sealed interface WishEvent {

    record IntroductionHeardOf(PlaceId place, Telling telling) implements WishEvent {}

    record WelcomeHeardOf(PlaceId place) implements WishEvent {}

    record Wanted(PlaceId place, Telling telling, Instant at) implements WishEvent {}

    record Postponed(int tries, Instant until) implements WishEvent {}

    record Ended(boolean fetched) implements WishEvent {}

    record DroppedFor(PlaceId place) implements WishEvent {}

    record TakenBackFrom(PlaceId place, long sequence) implements WishEvent {}
}
