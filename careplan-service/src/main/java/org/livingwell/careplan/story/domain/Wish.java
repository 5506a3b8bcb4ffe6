package org.livingwell.careplan.story.domain;

import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/**
 * What somebody told in another context, wanted for the plan: an introduction from the day they are
 * welcomed, a conversation once it was held.
 */
public sealed interface Wish {

    /** Nothing was heard of them yet. */
    record None() implements Wish {}

    /** Something was. */
    sealed interface Heard extends Wish {

        PlaceId place();
    }

    record Introduced(PlaceId place, Telling telling) implements Heard {}

    /** Welcomed, as far as is heard; the introduction is still to be heard of. */
    record Welcomed(PlaceId place) implements Heard {}

    record Waiting(PlaceId place, Telling telling, int tries, Instant due) implements Heard {}

    record Over(PlaceId place, Telling telling, boolean fetched) implements Heard {}

    /** They were known already, so what they said is wanted under another id. */
    record Dropped(PlaceId place) implements Heard {}

    /**
     * What was said was not theirs; a match heard of late changes nothing.
     *
     * @param sequence of the taking back among the events of the introduction
     */
    record TakenBack(PlaceId place, long sequence) implements Heard {}

    /** What events and timers may ask of a wish. */
    sealed interface Command {

        record HearIntroduction(PlaceId place, Telling telling) implements Command {}

        record HearConversation(PlaceId place, Telling telling) implements Command {}

        /** They answered what we asked them. */
        record HearAnswer(PlaceId place, Telling telling) implements Command {}

        record HearWelcome(PlaceId place) implements Command {}

        record TryLater() implements Command {}

        /**
         * @param fetched whether the words came; else there are none any more
         */
        record End(boolean fetched) implements Command {}

        /** Whoever came was known already under another id. */
        record HearMatch(PlaceId place) implements Command {}

        /**
         * Whoever came is known already under this id.
         *
         * @param sequence of the match among the events of the introduction
         */
        record HearOfThem(PlaceId place, Telling telling, long sequence) implements Command {}

        /** It was not them after all. */
        record HearTakenBack(PlaceId place, long sequence) implements Command {}
    }

    /** Facts about wanted words; none of them leaves careplan. */
    sealed interface Event {

        record IntroductionHeardOf(PlaceId place, Telling telling) implements Event {}

        record WelcomeHeardOf(PlaceId place) implements Event {}

        record Wanted(PlaceId place, Telling telling, Instant at) implements Event {}

        record Postponed(int tries, Instant until) implements Event {}

        record Ended(boolean fetched) implements Event {}

        record DroppedFor(PlaceId place) implements Event {}

        record TakenBackFrom(PlaceId place, long sequence) implements Event {}
    }

    default Wish apply(Event event) {
        return switch (event) {
            case Event.IntroductionHeardOf(var place, var telling) ->
                    first(event, new Introduced(place, telling));
            case Event.WelcomeHeardOf(var place) -> first(event, new Welcomed(place));
            case Event.Wanted(var place, var telling, var at) ->
                    switch (this) {
                        case None _, Introduced _, Welcomed _, TakenBack _ ->
                                new Waiting(place, telling, 0, at);
                        case Waiting _, Over _, Dropped _ ->
                                throw new ImpossibleException(this, event);
                    };
            case Event.Postponed(var tries, var until) -> {
                var it = waiting(event);
                yield new Waiting(it.place(), it.telling(), tries, until);
            }
            case Event.Ended(var fetched) -> {
                var it = waiting(event);
                yield new Over(it.place(), it.telling(), fetched);
            }
            case Event.DroppedFor(var place) -> new Dropped(place); // whatever was heard before
            case Event.TakenBackFrom(var place, var sequence) -> new TakenBack(place, sequence);
        };
    }

    private Wish first(Event event, Wish wish) {
        if (this instanceof None) return wish;
        throw new ImpossibleException(this, event);
    }

    private Waiting waiting(Event event) {
        if (this instanceof Waiting it) return it;
        throw new ImpossibleException(this, event);
    }
}
