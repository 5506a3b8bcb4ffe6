package org.livingwell.intake.introduction.api;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.By;
import org.livingwell.intake.introduction.domain.ContactWishes;
import org.livingwell.intake.introduction.domain.Introducer;
import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.intake.introduction.domain.Introduction.None;
import org.livingwell.intake.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.intake.introduction.domain.Told;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** One introduction, whole, for the team of its place. */
record IntroductionView(
        IntroductionId id,
        String state,
        PersonId person,
        PlaceId place,
        By by,
        Words name,
        ContactWishes contact,
        Words broughtBy,
        @Nullable Words communicationNeeds,
        boolean urgent,
        @Nullable Introducer introducer,
        boolean personKnows,
        boolean personAgrees,
        Instant receivedAt,
        LocalDate contactBy,
        int attempts)
        implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    static IntroductionView of(IntroductionId id, Introduction introduction) {
        return switch (introduction) {
            case Waiting(var told, var at, var contactBy, var attempts) ->
                    view(id, "waiting", told, at, contactBy, attempts);
            case Welcomed(var told, var at, var contactBy, _, _, _) ->
                    view(id, "welcomed", told, at, contactBy, 0);
            case None _ -> throw new RefusedException(Refusal.NOT_FOUND);
        };
    }

    static Told told(Introduction introduction) {
        return switch (introduction) {
            case Waiting waiting -> waiting.told();
            case Welcomed welcomed -> welcomed.told();
            case None _ -> throw new RefusedException(Refusal.NOT_FOUND);
        };
    }

    private static IntroductionView view(
            IntroductionId id,
            String state,
            Told told,
            Instant at,
            LocalDate contactBy,
            int attempts) {
        return new IntroductionView(
                id,
                state,
                told.person(),
                told.place(),
                told.by(),
                told.name(),
                told.contact(),
                told.broughtBy(),
                told.communicationNeeds(),
                told.urgent(),
                told.introducer(),
                told.personKnows(),
                told.personAgrees(),
                at,
                contactBy,
                attempts);
    }
}
