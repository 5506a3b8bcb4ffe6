package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Attempted;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.MatchedTo;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.SignpostedOn;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.TakenBack;

import java.util.ArrayList;
import java.util.List;

/** What an introduction is after something happened; the longer ones of them. */
final class Changes {

    private Changes() {}

    /** Whoever tried has opened it, so nothing rings any more. */
    static Waiting tried(Waiting it, Attempted attempted) {
        List<Attempt> tried = new ArrayList<>(it.tried());
        tried.add(attempted.attempt());
        return new Waiting(
                it.told(),
                it.receivedAt(),
                it.contactBy(),
                attempted.number(),
                List.copyOf(tried),
                null,
                it.wrongMatch());
    }

    static Waiting alarm(Waiting it, @Nullable Alarm alarm) {
        return new Waiting(
                it.told(),
                it.receivedAt(),
                it.contactBy(),
                it.attempts(),
                it.tried(),
                alarm,
                it.wrongMatch());
    }

    static Signposted signposted(Said it, SignpostedOn on) {
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

    static Matched matched(Said it, MatchedTo to) {
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
    static Waiting takenBack(Matched it, TakenBack back) {
        return new Waiting(
                it.told().asItCame(back.to()),
                it.receivedAt(),
                back.contactBy(),
                it.tried().size(),
                it.tried(),
                it.told().urgent() ? Alarm.at(back.wrong().at()) : null,
                back.wrong());
    }

    static Matched resealed(Matched it) {
        return told(it, it.told().under(it.known()));
    }

    static Said told(Said said, Told told) {
        return switch (said) {
            case Waiting it ->
                    new Waiting(
                            told,
                            it.receivedAt(),
                            it.contactBy(),
                            it.attempts(),
                            it.tried(),
                            it.alarm(),
                            it.wrongMatch());
            case Welcomed it ->
                    new Welcomed(
                            told, it.receivedAt(), it.contactBy(), it.by(), it.byName(), it.at());
            case Signposted it ->
                    new Signposted(
                            told,
                            it.receivedAt(),
                            it.contactBy(),
                            it.reason(),
                            it.where(),
                            it.by(),
                            it.byName(),
                            it.at(),
                            it.forgetAt());
            case Matched it -> told(it, told);
        };
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
