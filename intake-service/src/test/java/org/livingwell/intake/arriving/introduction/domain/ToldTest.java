package org.livingwell.intake.arriving.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.AMARA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.LAMBETH;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.amara;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.introduced;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.reachedBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.Details;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.PersonCommand.ComeAgain;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.UUID;

class ToldTest {

    static final Introducer SAM = new Introducer(new Words("Sam"), null, null);
    static final Introducer SHELTER =
            new Introducer(
                    new Words("Sam"), new Words("The shelter"), new Words("sam@example.org"));
    static final IntroductionId CAME = new IntroductionId(new UUID(0, 7));

    @ParameterizedTest
    @CsvSource({
        "AGREES, false, true, true",
        "NOT_SAID, false, true, true",
        "DOES_NOT_KNOW, false, true, false",
        "SAID_NO, false, false, false",
        "AGREES, true, false, true",
        "SAID_NO, true, false, false",
    })
    void aSafeWayIsMissedWhereSomebodyShouldBeInTouchAndItCanWait(
            TheyKnow theyKnow, boolean urgent, boolean missed, boolean expected) {
        var told = reachedBy(introduced(theyKnow, urgent), wishes(null));

        assertThat(told.lacksSafeWay()).isEqualTo(missed);
        assertThat(told.mayBeExpected()).isEqualTo(expected);
        assertThat(introduced(theyKnow, urgent).lacksSafeWay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SELF, PERSON, ", "SERVICE, SERVICE, The shelter", "SOMEONE, SUPPORTER, Sam"})
    void whatIsSaidKeepsTheVoiceItWasSaidIn(By by, Voice voice, String name) {
        var told = by(by, SHELTER);

        assertThat(told.voice()).isEqualTo(voice);
        assertThat(told.spokenBy()).isEqualTo(name == null ? null : new Words(name));
    }

    @Test
    void aServiceWithoutANameIsCalledByWhoeverWrites() {
        assertThat(by(By.SERVICE, SAM).spokenBy()).isEqualTo(new Words("Sam"));
        assertThat(by(By.SERVICE, null).spokenBy()).isNull();
    }

    @Test
    void everythingInWordsOfTheirOwnIsLookedThrough() {
        var told = by(By.SERVICE, SHELTER);

        assertThat(told.written().map(Words::value))
                .containsExactly(
                        "Amara",
                        "I cannot sleep",
                        "slowly",
                        "Igbo",
                        "after six",
                        "Sam",
                        "The shelter",
                        "sam@example.org");
        assertThat(amara().written().map(Words::value)).containsExactly("Amara", "I cannot sleep");
    }

    @Test
    void nobodyIsYoungOfWhomNoBirthDateWasSaid() {
        var today = LocalDate.parse("2026-11-23");

        assertThat(amara().youngerThan(18, today)).isFalse();
        assertThat(by(By.SELF, null).youngerThan(18, today)).isTrue();
        assertThat(by(By.SELF, null).youngerThan(12, today)).isFalse();
    }

    @Test
    void whatWasToldOnceIsNotAskedAgain() {
        var details = by(By.SELF, null).details();

        assertThat(details)
                .isEqualTo(
                        new Details(
                                new Words("Amara"),
                                wishes(new Words("after six")),
                                new Words("slowly"),
                                null,
                                null,
                                new Words("Igbo"),
                                true,
                                true,
                                new BirthDate(LocalDate.parse("2012-01-31")),
                                new Words("SE1")));
        assertThat(amara().details().needsAsked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SELF, , true, true",
        "SERVICE, AGREES, false, true",
        "SERVICE, SAID_NO, false, false",
    })
    void whoComesAgainIsWelcomedUnlessTheyDidNotWantIt(
            By by, TheyKnow theyKnow, boolean themselves, boolean welcome) {
        var told = by == By.SELF ? amara() : introduced(theyKnow, true);

        assertThat(told.again(CAME))
                .isEqualTo(new ComeAgain(CAME, told.details(), themselves, welcome));
    }

    @Test
    void whoeverCannotWaitStaysFirstInTheListOfThoseWhoWait() {
        var urgent = (Introduction.Waiting) IntroductionFixtures.urgentlyWaiting();
        var waiting = (Introduction.Waiting) IntroductionFixtures.waiting();

        assertThat(WaitingOrder.of(urgent).value()).startsWith("0|0").endsWith(AMARA.toString());
        assertThat(WaitingOrder.of(urgent).value()).isLessThan(WaitingOrder.of(waiting).value());
        assertThat(amara().urgently()).isEqualTo(urgent.told());
    }

    private static ContactWishes wishes(Words when) {
        return new ContactWishes(null, null, false, false, false, false, when, null, null, null);
    }

    private static Told by(By by, Introducer introducer) {
        return new Told(
                AMARA,
                LAMBETH,
                by,
                new Words("Amara"),
                wishes(new Words("after six")),
                new Words("I cannot sleep"),
                new Words("slowly"),
                false,
                introducer,
                null,
                null,
                null,
                new BirthDate(LocalDate.parse("2012-01-31")),
                new Words("SE1"),
                new Words("Igbo"),
                true,
                Reach.open());
    }
}
