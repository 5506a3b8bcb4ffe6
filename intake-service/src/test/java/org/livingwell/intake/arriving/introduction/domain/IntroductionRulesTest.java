package org.livingwell.intake.arriving.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.AMARA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.LAMBETH;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.LATE;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.LEON;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.SATURDAY;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA_NAME;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.after;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.amara;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.introduced;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.urgentlyWaiting;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.waiting;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionRules.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import static java.time.ZoneOffset.UTC;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Forget;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Hear;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Introduce;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Match;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Open;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.RecordAttempt;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Reseal;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Ring;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Signpost;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.TakeBack;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Welcome;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Attempted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Received;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WaysSaid;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import java.util.stream.Stream;

class IntroductionRulesTest {

    @Test
    void anIntroductionIsKeptAsItWasTold() {
        var introduce = new Introduce(amara(), SATURDAY);

        var decided = decide(new None(), introduce, LATE);

        assertThat(decided)
                .isEqualTo(agree(new Received(amara(), LATE, SATURDAY), new WaysSaid(1)));
    }

    @Test
    void aRepeatedIntroductionChangesNothing() {
        var waiting = waiting();

        var decided = decide(waiting, new Introduce(amara(), SATURDAY), LATE.plusSeconds(60));

        assertThat(decided).isEqualTo(agree());
    }

    @Test
    void whoSaidNoIsLeftAloneUnlessItCannotWait() {
        var calm = introduced(TheyKnow.SAID_NO, false);
        var urgent = introduced(TheyKnow.SAID_NO, true);

        var left = decide(new None(), new Introduce(calm, SATURDAY), LATE);
        var kept = decide(new None(), new Introduce(urgent, SATURDAY), LATE);

        assertThat(left)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().code()).isEqualTo("person-said-no"));
        assertThat(((Waiting) after(new None(), kept)).alarm()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SAID_NO")
    void everyOtherHonestAnswerIsKept(TheyKnow theyKnow) {
        var told = introduced(theyKnow, false);

        var decided = decide(new None(), new Introduce(told, SATURDAY), LATE);

        assertThat(decided).isEqualTo(agree(new Received(told, LATE, SATURDAY), new WaysSaid(1)));
    }

    @Test
    void aWelcomeEndsTheWaiting() {
        var waiting = waiting();

        var welcomed = after(waiting, decide(waiting, new Welcome(WANDA, WANDA_NAME), LATE));

        assertThat(welcomed).isInstanceOf(Welcomed.class);
    }

    @Test
    void nobodyIsWelcomedTwice() {
        var waiting = waiting();
        var welcomed = after(waiting, decide(waiting, new Welcome(WANDA, WANDA_NAME), LATE));

        var again = decide(welcomed, new Welcome(WANDA, WANDA_NAME), LATE);

        assertThat(again)
                .isEqualTo(
                        Decision.refuse("already-welcomed", "Someone has already welcomed them"));
    }

    @Test
    void wordsPrintMasked() {
        var introduction = waiting();

        String printed = introduction.toString();

        assertThat(printed).doesNotContain("Amara", "7700", "sleep").contains("•••");
    }

    @Test
    void somebodyShownAnotherWayIsWelcomedWhenTheyComeBack() {
        var signposted = signposted();

        var welcomed = after(signposted, decide(signposted, new Welcome(WANDA, WANDA_NAME), LATE));

        assertThat(welcomed).isInstanceOf(Welcomed.class);
    }

    @Test
    void wordsThatLedNowhereAreForgottenWhenTheirTimeIsOver() {
        var signposted = (Signposted) signposted();
        Instant over = signposted.forgetAt();

        assertThat(decide(signposted, new Forget(over), over.minusSeconds(1))).isEqualTo(agree());
        var forgotten = after(signposted, decide(signposted, new Forget(over), over));

        assertThat(forgotten)
                .isEqualTo(new Forgotten(AMARA, LAMBETH, By.SELF, SignpostReason.NOT_NOW, over));
    }

    @Test
    void anAttemptMovesTheFirstContactOn() {
        var waiting = waiting();

        var missed = decide(waiting, new RecordAttempt(call(false), SATURDAY), LATE);
        var reached = decide(waiting, new RecordAttempt(call(true), SATURDAY), LATE);

        assertThat(missed)
                .isEqualTo(agree(new Attempted(AMARA, call(false), 1, SATURDAY.plusDays(1))));
        assertThat(reached)
                .isEqualTo(agree(new Attempted(AMARA, call(true), 1, SATURDAY.plusDays(7))));
        assertThat(((Waiting) after(waiting, missed)).tried()).containsExactly(call(false));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, true",
        "CALL, false",
        "VOICEMAIL, false",
        "EMAIL, false",
        "LETTER, false",
        "VISIT, false",
        "THROUGH_SOMEBODY, false"
    })
    void aWayTheyDidNotAllowIsKeptOnlyWithTheReasonForIt(How how, boolean safe) {
        var without = decide(waiting(), new RecordAttempt(tried(how, false, null), SATURDAY), LATE);
        var reasoned = tried(how, false, new Words("a slip"));
        var with = after(waiting(), decide(waiting(), new RecordAttempt(reasoned, SATURDAY), LATE));

        assertThat(without instanceof Agreed).isEqualTo(safe);
        if (!safe) assertThat(without).isEqualTo(notASafeWay());
        assertThat(((Waiting) with).tried())
                .containsExactly(safe ? reasoned.withoutReason() : reasoned);
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void whatTheyAllowNeedsNoReason(How how) {
        var everything =
                new ContactWishes(
                        null,
                        null,
                        true,
                        true,
                        true,
                        true,
                        null,
                        new Words("my sister"),
                        null,
                        null);
        var nothing =
                new ContactWishes(null, null, false, false, false, false, null, null, null, null);

        assertThat(how.safeWith(everything)).isEqualTo(how != How.LETTER && how != How.VISIT);
        assertThat(how.safeWith(nothing)).isFalse();
    }

    private static Decision<Event> notASafeWay() {
        return refuse(
                "not-a-safe-way",
                "They did not say that this way is safe; say why it was used anyway");
    }

    @Test
    void somebodyUrgentIsHandedToTheBellOnceAndRingsUntilAHumanOpensIt() {
        var urgent = urgentlyWaiting();

        assertThat(decide(urgent, new Ring(), LATE.minusSeconds(1))).isEqualTo(agree());
        var rings = after(urgent, decide(urgent, new Ring(), LATE));

        assertThat(((Waiting) urgent).alarm()).isEqualTo(new Alarm(LATE, 0));
        assertThat(((Waiting) urgent).alarm()).matches(it -> !it.asked());
        assertThat(((Waiting) rings).alarm()).matches(Alarm::asked);
        assertThat(((Waiting) after(rings, decide(rings, new Open(WANDA), LATE))).alarm()).isNull();
    }

    @Test
    void nobodyIsBothMatchedAndWelcomed() {
        var waiting = waiting();
        var matched = after(waiting, decide(waiting, match(), LATE));
        var welcomed = after(waiting, decide(waiting, new Welcome(WANDA, WANDA_NAME), LATE));

        assertThat(decide(matched, new Welcome(WANDA, WANDA_NAME), LATE))
                .isInstanceOf(Decision.Refused.class);
        assertThat(decide(welcomed, match(), LATE)).isInstanceOf(Decision.Refused.class);
        assertThat(decide(matched, match(), LATE)).isEqualTo(agree());
        assertThat(decide(matched, new Match(AMARA, WANDA, WANDA_NAME), LATE))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void matchedWordsAreTheKnownPersonsOnceSealedAgain() {
        var waiting = waiting();
        var matched = after(waiting, decide(waiting, match(), LATE));

        var resealed = after(matched, decide(matched, new Reseal(), LATE));

        assertThat(((Said) matched).told().person()).isEqualTo(AMARA);
        assertThat(((Said) resealed).told()).isEqualTo(amara().under(LEON));
        assertThat(decide(resealed, new Reseal(), LATE)).isEqualTo(agree());
    }

    @Test
    void anIntroducerLearnsOnlyWhatAWorkerHeardFromThePerson() {
        var introduced = introduced(TheyKnow.AGREES, false);
        var waiting = after(new None(), decide(new None(), introduce(introduced), LATE));

        var asked = after(waiting, decide(waiting, new Hear(heard()), LATE));

        assertThat(amara().mayBeTold()).isEqualTo(MayKnow.OUTCOME);
        assertThat(introduced.mayBeTold()).isEqualTo(MayKnow.NOTHING);
        assertThat(((Said) asked).told().mayBeTold()).isEqualTo(MayKnow.IN_TOUCH);
    }

    @Test
    void whatAnIntroducerMayKnowIsHeardInEveryState() {
        var waiting =
                after(
                        new None(),
                        decide(new None(), introduce(introduced(TheyKnow.AGREES, false)), LATE));
        var signpost =
                new Signpost(SignpostReason.NOT_NOW, null, WANDA, WANDA_NAME, Period.ofDays(180));

        var states =
                Stream.of(new Welcome(WANDA, WANDA_NAME), signpost, match())
                        .map(it -> after(waiting, decide(waiting, it, LATE)))
                        .map(it -> after(it, decide(it, new Hear(heard()), LATE)));

        assertThat(states)
                .allSatisfy(it -> assertThat(((Said) it).told().heard()).isEqualTo(heard()));
    }

    @Test
    void thereIsNobodyToTellAboutWhoeverCameThemselves() {
        var waiting = waiting();

        var heard = decide(waiting, new Hear(heard()), LATE);

        assertThat(heard).isInstanceOf(Decision.Refused.class);
    }

    private static Introduce introduce(Told told) {
        return new Introduce(told, SATURDAY);
    }

    @Test
    void whatWasHeardFromSomebodyElseGoesWithTheMatch() {
        var waiting =
                after(
                        new None(),
                        decide(new None(), introduce(introduced(TheyKnow.AGREES, false)), LATE));
        var match = new Match(LEON, WANDA, WANDA_NAME);
        var matched = after(waiting, decide(waiting, match, LATE));
        var heard = after(matched, decide(matched, new Hear(heard()), LATE));

        var back = new TakeBack(LEON, WANDA, WANDA_NAME, new Words("not them"), UTC);
        var again = after(heard, decide(heard, back, LATE));

        assertThat(((Said) again).told().heard()).isNull();
        assertThat(((Said) again).told().mayBeTold()).isEqualTo(MayKnow.NOTHING);
    }

    @Test
    void nothingOthersSaidIsSafeForWhoSaidNoOrWasNotReachedYet() {
        var attempt =
                new Attempt(How.CALL, true, null, new Words("a reason"), WANDA, WANDA_NAME, LATE);
        for (TheyKnow theyKnow : TheyKnow.values()) {
            var told = introduced(theyKnow, true);
            var waiting = after(new None(), decide(new None(), introduce(told), LATE));
            var reached =
                    after(waiting, decide(waiting, new RecordAttempt(attempt, SATURDAY), LATE));

            assertThat(((Said) waiting).mayBeWrittenTo())
                    .isEqualTo(theyKnow == TheyKnow.AGREES || theyKnow == TheyKnow.NOT_SAID);
            assertThat(((Said) reached).mayBeWrittenTo()).isEqualTo(theyKnow != TheyKnow.SAID_NO);
        }
    }

    private static Heard heard() {
        return new Heard(MayKnow.IN_TOUCH, WANDA, WANDA_NAME, LATE);
    }

    private static Match match() {
        return new Match(LEON, WANDA, WANDA_NAME);
    }

    private static Attempt call(boolean reached) {
        return tried(How.CALL, reached, new Words("she rang us first"));
    }

    private static Attempt tried(How how, boolean reached, @Nullable Words reason) {
        return new Attempt(how, reached, null, reason, WANDA, WANDA_NAME, LATE);
    }

    private static Introduction signposted() {
        var signpost =
                new Signpost(SignpostReason.NOT_NOW, null, WANDA, WANDA_NAME, Period.ofDays(180));
        return after(waiting(), decide(waiting(), signpost, LATE));
    }

    @Test
    void aWrongMatchIsTakenBackAndWaitsAgainAsItDid() {
        var tried =
                after(
                        urgentlyWaiting(),
                        decide(urgentlyWaiting(), new RecordAttempt(call(false), SATURDAY), LATE));
        var matched = after(tried, decide(tried, new Match(LEON, WANDA, WANDA_NAME), LATE));
        var to = new PersonId(new UUID(0, 4));
        var back = new TakeBack(to, WANDA, WANDA_NAME, new Words("another Amara"), UTC);

        var waiting = (Waiting) after(matched, decide(matched, back, LATE));

        assertThat(waiting.told().person()).isEqualTo(to);
        assertThat(waiting.tried()).isEqualTo(((Waiting) tried).tried());
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.contactBy()).isEqualTo(SATURDAY.minusDays(4));
        assertThat(waiting.alarm()).isEqualTo(Alarm.at(LATE));
        assertThat(waiting.wrongMatch())
                .isEqualTo(
                        new Introduction.WrongMatch(
                                LEON, WANDA, WANDA_NAME, new Words("another Amara"), LATE));
        assertThat(decide(waiting, back, LATE)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void somebodyIsInTouchTodayOrTomorrow() {
        var matched = after(waiting(), decide(waiting(), new Match(LEON, WANDA, WANDA_NAME), LATE));
        var back = new TakeBack(AMARA, WANDA, WANDA_NAME, new Words("no"), UTC);
        Instant noon = SATURDAY.atTime(12, 0).toInstant(UTC);

        assertThat(contactBy(matched, back, noon.minus(Duration.ofDays(4))))
                .isEqualTo(SATURDAY.minusDays(3));
        assertThat(contactBy(matched, back, noon.plus(Duration.ofDays(4))))
                .isEqualTo(SATURDAY.plusDays(4));
    }

    @Test
    void whoseMatchIsTakenBackLateIsNotPromisedToday() {
        var matched = after(waiting(), decide(waiting(), new Match(LEON, WANDA, WANDA_NAME), LATE));
        var back = new TakeBack(AMARA, WANDA, WANDA_NAME, new Words("no"), UTC);
        Instant late = SATURDAY.atTime(20, 0).toInstant(UTC);

        assertThat(contactBy(matched, back, late)).isEqualTo(SATURDAY.plusDays(1));
    }

    private static LocalDate contactBy(Introduction matched, TakeBack back, Instant now) {
        return ((Waiting) after(matched, decide(matched, back, now))).contactBy();
    }
}
