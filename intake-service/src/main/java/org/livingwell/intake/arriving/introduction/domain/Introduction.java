package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Attempted;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.HeardFrom;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.MatchedTo;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Opened;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.ReachChanged;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Received;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Resealed;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Rung;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.SignpostedOn;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.TakenBack;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.WaysSaid;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.WelcomedIn;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.WordsForgotten;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a person arrives: it waits until somebody welcomes them, knows them, or shows another way.
 */
public sealed interface Introduction {

    /** Nothing was said yet. */
    record None() implements Introduction {}

    /** Something was said, and is still here to be read. */
    sealed interface Said extends Introduction {
        Told told();

        Instant receivedAt();

        LocalDate contactBy();

        /** Whether anything others said is safe may be used. */
        default boolean mayBeWrittenTo() {
            if (told().theyKnow() == TheyKnow.DOES_NOT_KNOW) {
                return this instanceof Waiting it && it.tried().stream().anyMatch(Attempt::reached);
            }
            return told().theyKnow() != TheyKnow.SAID_NO;
        }
    }

    /**
     * @param contactBy the day by which somebody promised to be in touch
     * @param attempts how often; {@code tried} says how
     * @param alarm rings for somebody urgent, until somebody opens the introduction
     * @param wrongMatch where they were taken for somebody else
     */
    record Waiting(
            Told told,
            Instant receivedAt,
            LocalDate contactBy,
            int attempts,
            List<Attempt> tried,
            @Nullable Alarm alarm,
            @Nullable WrongMatch wrongMatch)
            implements Said {}

    /**
     * They were taken for somebody else, and a lead took it back.
     *
     * @param known whom they were taken for
     */
    record WrongMatch(PersonId known, WorkerId by, Words byName, Words reason, Instant at) {}

    record Welcomed(
            Told told,
            Instant receivedAt,
            LocalDate contactBy,
            WorkerId by,
            Words byName,
            Instant at)
            implements Said {}

    /**
     * Shown another way; the door stays open until the words are forgotten.
     *
     * @param where it was pointed to
     */
    record Signposted(
            Told told,
            Instant receivedAt,
            LocalDate contactBy,
            SignpostReason reason,
            @Nullable Words where,
            WorkerId by,
            Words byName,
            Instant at,
            Instant forgetAt)
            implements Said {}

    /**
     * They are known already; the words are theirs once they are sealed again.
     *
     * @param minted the id they came with
     * @param tried as it was before, for it may not have been them
     */
    record Matched(
            Told told,
            Instant receivedAt,
            LocalDate contactBy,
            PersonId minted,
            PersonId known,
            WorkerId by,
            Words byName,
            Instant at,
            List<Attempt> tried)
            implements Said {}

    /** It led nowhere, and nobody needs the words any more. */
    record Forgotten(PersonId person, PlaceId place, By by, SignpostReason reason, Instant at)
            implements Introduction {}

    default Introduction apply(IntroductionEvent event) {
        return switch (event) {
            case Received(var told, var at, var contactBy) ->
                    new Waiting(
                            told,
                            at,
                            contactBy,
                            0,
                            List.of(),
                            told.urgent() ? Alarm.at(at) : null,
                            null);
            case Attempted attempted when this instanceof Waiting it ->
                    Changes.tried(it, attempted);
            case Opened _ when this instanceof Waiting it -> Changes.alarm(it, null);
            case Rung(var alarm) when this instanceof Waiting it -> Changes.alarm(it, alarm);
            case WelcomedIn(_, var by, var name, var at) when this instanceof Said it ->
                    new Welcomed(it.told(), it.receivedAt(), it.contactBy(), by, name, at);
            case SignpostedOn signposted when this instanceof Said it ->
                    Changes.signposted(it, signposted);
            case MatchedTo matched when this instanceof Said it -> Changes.matched(it, matched);
            case TakenBack back when this instanceof Matched it -> Changes.takenBack(it, back);
            case ReachChanged(var reach) when this instanceof Said it ->
                    Changes.told(it, it.told().with(reach));
            case Resealed _ when this instanceof Matched it -> Changes.resealed(it);
            case HeardFrom(var heard) when this instanceof Said it ->
                    Changes.told(it, it.told().heard(heard));
            case WordsForgotten(var at) when this instanceof Signposted it ->
                    new Forgotten(
                            it.told().person(), it.told().place(), it.told().by(), it.reason(), at);
            case WaysSaid _,
                    Attempted _,
                    Opened _,
                    Rung _,
                    WelcomedIn _,
                    SignpostedOn _,
                    MatchedTo _,
                    TakenBack _,
                    ReachChanged _,
                    Resealed _,
                    HeardFrom _,
                    WordsForgotten _ ->
                    this;
        };
    }
}
