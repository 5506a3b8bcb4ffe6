package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Introduce;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.intake.team.place.domain.CheckInCadences;
import org.livingwell.intake.team.place.domain.DutyContact;
import org.livingwell.intake.team.place.domain.LawfulBasis;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Named people, places and moments. */
public final class IntroductionFixtures {

    public static final Instant LATE = Instant.parse("2026-11-23T23:40:00Z");
    public static final LocalDate SATURDAY = LocalDate.parse("2026-11-28");
    public static final PlaceId LAMBETH = new PlaceId("lambeth");
    public static final WorkerId WANDA = new WorkerId(new UUID(0, 1));
    public static final Words WANDA_NAME = new Words("Wanda Okafor");
    public static final PersonId AMARA = new PersonId(new UUID(0, 2));
    public static final PersonId LEON = new PersonId(new UUID(0, 3));

    private IntroductionFixtures() {}

    public static Told amara() {
        return told(By.SELF, false, null);
    }

    /** Introduced by a service that would like to know how it goes on. */
    public static Told introduced(TheyKnow theyKnow, boolean urgent) {
        return told(By.SERVICE, urgent, theyKnow);
    }

    private static Told told(By by, boolean urgent, @Nullable TheyKnow theyKnow) {
        var texts =
                new ContactWishes(
                        new Words("+44 7700 900123"),
                        null,
                        true,
                        false,
                        false,
                        false,
                        null,
                        null,
                        null,
                        null);
        return new Told(
                AMARA,
                LAMBETH,
                by,
                new Words("Amara"),
                texts,
                new Words("I cannot sleep"),
                null,
                urgent,
                null,
                theyKnow,
                by == By.SELF ? null : MayKnow.OUTCOME,
                null,
                null,
                null,
                null,
                false,
                Reach.open());
    }

    /** The same, with other ways to be reached. */
    public static Told reachedBy(Told told, ContactWishes contact) {
        return new Told(
                told.person(),
                told.place(),
                told.by(),
                told.name(),
                contact,
                told.broughtBy(),
                told.communicationNeeds(),
                told.urgent(),
                told.introducer(),
                told.theyKnow(),
                told.introducerMayKnow(),
                told.heard(),
                told.birthDate(),
                told.postcode(),
                told.language(),
                told.interpreter(),
                told.reach());
    }

    /**
     * @param ringUs its own number, where it has one
     */
    public static Place lambeth(@Nullable String ringUs) {
        return new Place(
                LAMBETH,
                "Lambeth",
                ZoneId.of("Europe/London"),
                5,
                15,
                new DutyContact(null, null, null),
                180,
                12,
                LawfulBasis.PUBLIC_TASK,
                new CheckInCadences(List.of(), List.of()),
                "The team",
                ringUs,
                List.of(),
                18,
                List.of(),
                List.of());
    }

    static Introduction urgentlyWaiting() {
        return new Introduction.None()
                .apply(new Event.Received(told(By.SELF, true, null), LATE, SATURDAY));
    }

    static Introduction waiting() {
        return after(
                new Introduction.None(),
                IntroductionRules.decide(
                        new Introduction.None(), new Introduce(amara(), SATURDAY), LATE));
    }

    static Introduction after(Introduction introduction, Decision<Event> decided) {
        List<Event> events = decided instanceof Agreed<Event>(var agreed) ? agreed : List.of();
        for (Event event : events) introduction = introduction.apply(event);
        return introduction;
    }
}
