package org.livingwell.careplan.story.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.careplan.story.domain.Wish.Dropped;
import org.livingwell.careplan.story.domain.Wish.Introduced;
import org.livingwell.careplan.story.domain.Wish.None;
import org.livingwell.careplan.story.domain.Wish.Over;
import org.livingwell.careplan.story.domain.Wish.TakenBack;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.Wish.Welcomed;
import org.livingwell.careplan.story.domain.WishCommand.End;
import org.livingwell.careplan.story.domain.WishCommand.HearConversation;
import org.livingwell.careplan.story.domain.WishCommand.HearIntroduction;
import org.livingwell.careplan.story.domain.WishCommand.HearMatch;
import org.livingwell.careplan.story.domain.WishCommand.HearOfThem;
import org.livingwell.careplan.story.domain.WishCommand.HearTakenBack;
import org.livingwell.careplan.story.domain.WishCommand.HearWelcome;
import org.livingwell.careplan.story.domain.WishCommand.TryLater;
import org.livingwell.careplan.story.domain.WishEvent.DroppedFor;
import org.livingwell.careplan.story.domain.WishEvent.Ended;
import org.livingwell.careplan.story.domain.WishEvent.IntroductionHeardOf;
import org.livingwell.careplan.story.domain.WishEvent.Postponed;
import org.livingwell.careplan.story.domain.WishEvent.TakenBackFrom;
import org.livingwell.careplan.story.domain.WishEvent.Wanted;
import org.livingwell.careplan.story.domain.WishEvent.WelcomeHeardOf;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;

/** Decides what becomes of a wish, in whichever order its events arrive. */
public final class WishRules {

    static final Duration LONGEST = Duration.ofMinutes(1);

    private WishRules() {}

    public static Decision<WishEvent> decide(Wish wish, WishCommand command, Instant now) {
        return switch (command) {
            case HearIntroduction heard -> introduced(wish, heard, now);
            case HearConversation heard -> held(wish, heard, now);
            case HearWelcome(var place) -> welcomed(wish, place, now);
            case HearMatch(var place) ->
                    wish instanceof Dropped ? agree() : agree(new DroppedFor(place));
            case HearOfThem heard -> ofThem(wish, heard, now);
            case HearTakenBack(var place, var sequence) -> takenBack(wish, place, sequence);
            case TryLater _ -> later(wish, now);
            case End(var fetched) -> end(wish, fetched);
        };
    }

    private static Decision<WishEvent> introduced(Wish wish, HearIntroduction heard, Instant now) {
        return switch (wish) {
            case None _ -> agree(new IntroductionHeardOf(heard.place(), heard.telling()));
            case Welcomed _ -> agree(new Wanted(heard.place(), heard.telling(), now));
            case Introduced _, Waiting _, Over _, Dropped _, TakenBack _ -> agree();
        };
    }

    private static Decision<WishEvent> held(Wish wish, HearConversation heard, Instant now) {
        return wish instanceof None
                ? agree(new Wanted(heard.place(), heard.telling(), now))
                : agree();
    }

    private static Decision<WishEvent> welcomed(Wish wish, PlaceId place, Instant now) {
        return switch (wish) {
            case None _ -> agree(new WelcomeHeardOf(place));
            case Introduced(_, var telling) -> agree(new Wanted(place, telling, now));
            case Welcomed _, Waiting _, Over _, Dropped _, TakenBack _ -> agree();
        };
    }

    private static Decision<WishEvent> ofThem(Wish wish, HearOfThem heard, Instant now) {
        return switch (wish) {
            case None _ -> agree(new Wanted(heard.place(), heard.telling(), now));
            case TakenBack(_, var at) when heard.sequence() > at ->
                    agree(new Wanted(heard.place(), heard.telling(), now));
            case Introduced _, Welcomed _, Waiting _, Over _, Dropped _, TakenBack _ -> agree();
        };
    }

    private static Decision<WishEvent> takenBack(Wish wish, PlaceId place, long sequence) {
        return wish instanceof TakenBack(_, var at) && at >= sequence
                ? agree()
                : agree(new TakenBackFrom(place, sequence));
    }

    private static Decision<WishEvent> later(Wish wish, Instant now) {
        if (!(wish instanceof Waiting waiting) || waiting.due().isAfter(now)) return agree();
        Duration pause = Duration.ofSeconds(1L << Math.min(waiting.tries(), 6));
        Instant until = now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        return agree(new Postponed(waiting.tries() + 1, until));
    }

    private static Decision<WishEvent> end(Wish wish, boolean fetched) {
        return wish instanceof Waiting ? agree(new Ended(fetched)) : agree();
    }
}
