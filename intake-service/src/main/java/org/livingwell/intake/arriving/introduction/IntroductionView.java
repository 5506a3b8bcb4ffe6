package org.livingwell.intake.arriving.introduction;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Attempt;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.arriving.introduction.domain.Heard;
import org.livingwell.intake.arriving.introduction.domain.Introducer;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.arriving.introduction.domain.Introduction.WrongMatch;
import org.livingwell.intake.arriving.introduction.domain.MayKnow;
import org.livingwell.intake.arriving.introduction.domain.OnIt;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.arriving.introduction.domain.SignpostReason;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One introduction, whole, for the team of its place.
 *
 * @param person whose page to open once they are welcomed or known
 * @param safeWay whether anybody may be in touch by what was said
 * @param ringing somebody urgent whom nobody has looked at yet
 * @param under the age they have not reached, where a worker takes them to children's services
 */
record IntroductionView(
        IntroductionId id,
        Reference reference,
        String state,
        PersonId person,
        PlaceId place,
        By by,
        Words name,
        ContactWishes contact,
        boolean safeWay,
        Words broughtBy,
        @Nullable Words communicationNeeds,
        @Nullable Words language,
        boolean interpreter,
        @Nullable BirthDate birthDate,
        @Nullable Words postcode,
        boolean urgent,
        boolean ringing,
        @Nullable Integer under,
        @Nullable Introducer introducer,
        @Nullable TheyKnow theyKnow,
        @Nullable MayKnow introducerMayKnow,
        @Nullable Heard heard,
        Instant receivedAt,
        LocalDate contactBy,
        Reach reach,
        int attempts,
        List<Attempt> tried,
        @Nullable OnIt onIt,
        @Nullable SignpostReason signpostedFor,
        @Nullable AnotherWay anotherWay,
        @Nullable TakenBack takenBack)
        implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    /** Who showed them where, instead of a welcome. */
    record AnotherWay(@Nullable Words where, Words byName, Instant at) {

        static @Nullable AnotherWay of(Said said) {
            return said instanceof Signposted it
                    ? new AnotherWay(it.where(), it.byName(), it.at())
                    : null;
        }
    }

    /** They were taken for somebody else, whoever that was. */
    record TakenBack(Words byName, Words reason, Instant at) {

        static @Nullable TakenBack of(@Nullable WrongMatch wrong) {
            return wrong == null ? null : new TakenBack(wrong.byName(), wrong.reason(), wrong.at());
        }
    }

    /** Makes the view, with how old they are where they are. */
    @Component
    static class Maker {

        private final Places places;
        private final Clock clock;

        Maker(Places places, Clock clock) {
            this.places = places;
            this.clock = clock;
        }

        IntroductionView of(IntroductionId id, Said said) {
            Place place = places.find(said.told().place()).orElseThrow();
            LocalDate today = places.today(place);
            boolean young = said.told().youngerThan(place.childrenUnder(), today);
            return IntroductionView.of(
                    id, said, young ? place.childrenUnder() : null, clock.instant());
        }
    }

    private static IntroductionView of(
            IntroductionId id, Said said, @Nullable Integer under, Instant now) {
        var told = said.told();
        var waiting = said instanceof Waiting it ? it : null;
        return new IntroductionView(
                id,
                Reference.of(id),
                state(said),
                said instanceof Matched matched ? matched.known() : told.person(),
                told.place(),
                told.by(),
                told.name(),
                told.contact(),
                told.contact().safeWay(),
                told.broughtBy(),
                told.communicationNeeds(),
                told.language(),
                told.interpreter(),
                told.birthDate(),
                told.postcode(),
                told.urgent(),
                waiting != null && waiting.rings(now),
                under,
                told.introducer(),
                told.theyKnow(),
                told.introducerMayKnow(),
                told.heard(),
                said.receivedAt(),
                said.contactBy(),
                told.reach(),
                waiting == null ? 0 : waiting.attempts(),
                waiting == null ? List.of() : waiting.tried(),
                waiting == null ? null : waiting.onIt(now).orElse(null),
                said instanceof Signposted it ? it.reason() : null,
                AnotherWay.of(said),
                TakenBack.of(waiting == null ? null : waiting.wrongMatch()));
    }

    private static String state(Said said) {
        return switch (said) {
            case Waiting _ -> "waiting";
            case Welcomed _ -> "welcomed";
            case Signposted _ -> "signposted";
            case Matched _ -> "matched";
        };
    }
}
