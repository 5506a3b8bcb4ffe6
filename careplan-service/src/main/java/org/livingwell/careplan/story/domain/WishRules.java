package org.livingwell.careplan.story.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.careplan.story.domain.Wish.Command.End;
import org.livingwell.careplan.story.domain.Wish.Command.HearAnswer;
import org.livingwell.careplan.story.domain.Wish.Command.HearConversation;
import org.livingwell.careplan.story.domain.Wish.Command.HearIntroduction;
import org.livingwell.careplan.story.domain.Wish.Command.HearMatch;
import org.livingwell.careplan.story.domain.Wish.Command.HearOfThem;
import org.livingwell.careplan.story.domain.Wish.Command.HearTakenBack;
import org.livingwell.careplan.story.domain.Wish.Command.HearWelcome;
import org.livingwell.careplan.story.domain.Wish.Command.TryLater;
import org.livingwell.careplan.story.domain.Wish.Dropped;
import org.livingwell.careplan.story.domain.Wish.Event.DroppedFor;
import org.livingwell.careplan.story.domain.Wish.Event.Ended;
import org.livingwell.careplan.story.domain.Wish.Event.IntroductionHeardOf;
import org.livingwell.careplan.story.domain.Wish.Event.Postponed;
import org.livingwell.careplan.story.domain.Wish.Event.TakenBackFrom;
import org.livingwell.careplan.story.domain.Wish.Event.Wanted;
import org.livingwell.careplan.story.domain.Wish.Event.WelcomeHeardOf;
import org.livingwell.careplan.story.domain.Wish.Introduced;
import org.livingwell.careplan.story.domain.Wish.None;
import org.livingwell.careplan.story.domain.Wish.Over;
import org.livingwell.careplan.story.domain.Wish.TakenBack;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.Wish.Welcomed;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** Decides what becomes of a wish, in whichever order its events arrive. */
public final class WishRules {

    /** In seconds. */
    private static final long LONGEST = 60;

    private WishRules() {}

    public static Decision<Wish.Event> decide(Wish wish, Wish.Command command, Instant now) {
        return switch (command) {
            case HearIntroduction heard -> introduced(wish, heard, now);
            case HearConversation(var place, var telling) -> said(wish, place, telling, now);
            case HearAnswer(var place, var telling) -> said(wish, place, telling, now);
            case HearWelcome(var place) -> welcomed(wish, place, now);
            case HearMatch(var place) ->
                    wish instanceof Dropped ? agree() : agree(new DroppedFor(place));
            case HearOfThem heard -> ofThem(wish, heard, now);
            case HearTakenBack(var place, var sequence) -> takenBack(wish, place, sequence);
            case TryLater _ -> later(wish, now);
            case End(var fetched) -> end(wish, fetched);
        };
    }

    private static Decision<Wish.Event> introduced(Wish wish, HearIntroduction heard, Instant now) {
        return switch (wish) {
            case None _ -> agree(new IntroductionHeardOf(heard.place(), heard.telling()));
            case Welcomed _ -> agree(new Wanted(heard.place(), heard.telling(), now));
            case Introduced _, Waiting _, Over _, Dropped _, TakenBack _ -> agree();
        };
    }

    private static Decision<Wish.Event> said(
            Wish wish, PlaceId place, Telling telling, Instant now) {
        return wish instanceof None ? agree(new Wanted(place, telling, now)) : agree();
    }

    private static Decision<Wish.Event> welcomed(Wish wish, PlaceId place, Instant now) {
        return switch (wish) {
            case None _ -> agree(new WelcomeHeardOf(place));
            case Introduced(_, var telling) -> agree(new Wanted(place, telling, now));
            case Welcomed _, Waiting _, Over _, Dropped _, TakenBack _ -> agree();
        };
    }

    private static Decision<Wish.Event> ofThem(Wish wish, HearOfThem heard, Instant now) {
        return switch (wish) {
            case None _ -> agree(new Wanted(heard.place(), heard.telling(), now));
            case TakenBack(_, var at) when heard.sequence() > at ->
                    agree(new Wanted(heard.place(), heard.telling(), now));
            case Introduced _, Welcomed _, Waiting _, Over _, Dropped _, TakenBack _ -> agree();
        };
    }

    private static Decision<Wish.Event> takenBack(Wish wish, PlaceId place, long sequence) {
        return wish instanceof TakenBack(_, var at) && at >= sequence
                ? agree()
                : agree(new TakenBackFrom(place, sequence));
    }

    private static Decision<Wish.Event> later(Wish wish, Instant now) {
        if (!(wish instanceof Waiting waiting) || waiting.due().isAfter(now)) return agree();
        long pause = Math.min(1L << Math.min(waiting.tries(), 6), LONGEST);
        return agree(new Postponed(waiting.tries() + 1, now.plusSeconds(pause)));
    }

    private static Decision<Wish.Event> end(Wish wish, boolean fetched) {
        return wish instanceof Waiting ? agree(new Ended(fetched)) : agree();
    }
}
