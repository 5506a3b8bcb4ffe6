package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Attempted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.HeardFrom;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.LetGoOf;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.MatchedTo;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Opened;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.ReachChanged;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Received;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Resealed;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Rung;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.SignpostedOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.TakenBack;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.TakenOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WaysSaid;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WelcomedIn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WordsForgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Undecided;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.ImpossibleException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an introduction is after something happened. Each fact says in which states it can be; in
 * any other it is a mistake of ours.
 */
final class Changes {

    private Changes() {}

    static Introduction after(Introduction introduction, Event event) {
        return switch (event) {
            case Received received -> received(introduction, received);
            case WaysSaid _ -> mustWait(introduction, event); // they stand in what was told
            case Attempted attempted -> tried(mustWait(introduction, event), attempted);
            case Opened _ -> alarm(mustWait(introduction, event), null);
            case TakenOn(var onIt) -> onIt(mustWait(introduction, event), onIt);
            case LetGoOf(_, var at) -> letGo(mustWait(introduction, event), at);
            case Rung(var alarm) -> alarm(mustWait(introduction, event), alarm);
            case WelcomedIn welcomed -> welcomed(mustBeUndecided(introduction, event), welcomed);
            case SignpostedOn on -> signposted(mustWait(introduction, event), on);
            case MatchedTo to -> matched(mustBeUndecided(introduction, event), to);
            case TakenBack back -> takenBack(mustBeMatched(introduction, event), back);
            case ReachChanged(var reach) -> reached(mustBeUndecided(introduction, event), reach);
            case Resealed _ -> resealed(mustBeMatched(introduction, event));
            case HeardFrom(var heard) -> heard(mustBeSaid(introduction, event), heard);
            case WordsForgotten(var at) -> forgotten(introduction, event, at);
        };
    }

    private static Waiting mustWait(Introduction introduction, Event event) {
        return switch (introduction) {
            case Waiting it -> it;
            case None _, Welcomed _, Signposted _, Matched _, Forgotten _ ->
                    throw new ImpossibleException(introduction, event);
        };
    }

    private static Undecided mustBeUndecided(Introduction introduction, Event event) {
        return switch (introduction) {
            case Undecided it -> it;
            case None _, Welcomed _, Matched _, Forgotten _ ->
                    throw new ImpossibleException(introduction, event);
        };
    }

    private static Matched mustBeMatched(Introduction introduction, Event event) {
        return switch (introduction) {
            case Matched it -> it;
            case None _, Waiting _, Welcomed _, Signposted _, Forgotten _ ->
                    throw new ImpossibleException(introduction, event);
        };
    }

    private static Said mustBeSaid(Introduction introduction, Event event) {
        return switch (introduction) {
            case Said it -> it;
            case None _, Forgotten _ -> throw new ImpossibleException(introduction, event);
        };
    }

    private static Waiting received(Introduction introduction, Received received) {
        return switch (introduction) {
            case None _ -> {
                var told = received.told();
                var alarm = told.urgent() ? Alarm.at(received.at()) : null;
                yield new Waiting(
                        told, received.at(), received.contactBy(), 0, List.of(), alarm, null, null);
            }
            case Said _, Forgotten _ -> throw new ImpossibleException(introduction, received);
        };
    }

    private static Forgotten forgotten(Introduction introduction, Event event, Instant at) {
        return switch (introduction) {
            case Signposted it ->
                    new Forgotten(it.person(), it.place(), it.told().by(), it.reason(), at);
            case None _, Waiting _, Welcomed _, Matched _, Forgotten _ ->
                    throw new ImpossibleException(introduction, event);
        };
    }

    private static Welcomed welcomed(Undecided it, WelcomedIn in) {
        return new Welcomed(
                it.told(), it.receivedAt(), it.contactBy(), in.by(), in.byName(), in.at());
    }

    /** Whoever tried has opened it, so nothing rings any more. */
    private static Waiting tried(Waiting it, Attempted attempted) {
        List<Attempt> tried = new ArrayList<>(it.tried());
        tried.add(attempted.attempt());
        return new Waiting(
                it.told(),
                it.receivedAt(),
                it.contactBy(),
                attempted.number(),
                List.copyOf(tried),
                null,
                it.wrongMatch(),
                it.onIt());
    }

    /** Somebody urgent stays quiet as long as whoever takes them is on it, and no longer. */
    private static Waiting onIt(Waiting it, OnIt onIt) {
        return with(it, it.pressing() ? Alarm.at(onIt.until()) : null, onIt);
    }

    private static Waiting letGo(Waiting it, Instant at) {
        return with(it, it.pressing() ? Alarm.at(at) : null, null);
    }

    private static Waiting alarm(Waiting it, @Nullable Alarm alarm) {
        return with(it, alarm, it.onIt());
    }

    private static Waiting with(Waiting it, @Nullable Alarm alarm, @Nullable OnIt onIt) {
        return new Waiting(
                it.told(),
                it.receivedAt(),
                it.contactBy(),
                it.attempts(),
                it.tried(),
                alarm,
                it.wrongMatch(),
                onIt);
    }

    private static Signposted signposted(Waiting it, SignpostedOn on) {
        return new Signposted(
                it.told(),
                it.receivedAt(),
                it.contactBy(),
                on.reason(),
                on.where(),
                on.by(),
                on.byName(),
                on.at(),
                on.forgetAt());
    }

    private static Matched matched(Undecided it, MatchedTo to) {
        return new Matched(
                it.told(),
                it.receivedAt(),
                it.contactBy(),
                to.from(),
                to.to(),
                to.by(),
                to.byName(),
                to.at(),
                it instanceof Waiting waiting ? waiting.tried() : List.of());
    }

    /** They wait again as they did, under an id of their own; somebody urgent rings again. */
    private static Waiting takenBack(Matched it, TakenBack back) {
        return new Waiting(
                it.told().asItCame(back.to()),
                it.receivedAt(),
                back.contactBy(),
                it.tried().size(),
                it.tried(),
                it.told().urgent() ? Alarm.at(back.wrong().at()) : null,
                back.wrong(),
                null);
    }

    private static Matched resealed(Matched it) {
        return told(it, it.told().under(it.known()));
    }

    private static Undecided reached(Undecided undecided, Reach reach) {
        var told = undecided.told().with(reach);
        return switch (undecided) {
            case Waiting it -> told(it, told);
            case Signposted it -> told(it, told);
        };
    }

    private static Said heard(Said said, Heard heard) {
        var told = said.told().heard(heard);
        return switch (said) {
            case Waiting it -> told(it, told);
            case Welcomed it ->
                    new Welcomed(
                            told, it.receivedAt(), it.contactBy(), it.by(), it.byName(), it.at());
            case Signposted it -> told(it, told);
            case Matched it -> told(it, told);
        };
    }

    private static Waiting told(Waiting it, Told told) {
        return new Waiting(
                told,
                it.receivedAt(),
                it.contactBy(),
                it.attempts(),
                it.tried(),
                it.alarm(),
                it.wrongMatch(),
                it.onIt());
    }

    private static Signposted told(Signposted it, Told told) {
        return new Signposted(
                told,
                it.receivedAt(),
                it.contactBy(),
                it.reason(),
                it.where(),
                it.by(),
                it.byName(),
                it.at(),
                it.forgetAt());
    }

    private static Matched told(Matched it, Told told) {
        return new Matched(
                told,
                it.receivedAt(),
                it.contactBy(),
                it.minted(),
                it.known(),
                it.by(),
                it.byName(),
                it.at(),
                it.tried());
    }
}
