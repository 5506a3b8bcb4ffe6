package org.livingwell.intake.arriving.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.LATE;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.SATURDAY;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA_NAME;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.after;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.urgentlyWaiting;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.waiting;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionRules.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import static java.time.ZoneOffset.UTC;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.DeclareKin;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.LetGo;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Open;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.RecordAttempt;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Restrict;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Ring;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.TakeOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Opened;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.TakenOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

class OnItTest {

    static final WorkerId WALT = new WorkerId(new UUID(0, 8));
    static final Words WALT_NAME = new Words("Walt Finch");
    static final Instant NOON = LATE.plus(Duration.ofHours(12));
    static final Instant NEXT_DAY = LATE.plus(Duration.ofDays(1));

    @Test
    void whoeverTakesThemOnIsNamedAndNothingRingsForADay() {
        var taken = urgentlyWandas();

        assertThat(taken.onIt(LATE)).contains(new OnIt(WANDA, WANDA_NAME, LATE));
        assertThat(taken.rings(NEXT_DAY.minusMillis(1))).isFalse();
        assertThat(taken.rings(NEXT_DAY)).isTrue();
        assertThat(decide(taken, new Ring(), NEXT_DAY.minusMillis(1))).isEqualTo(agree());
        assertThat(wandas().alarm()).isNull();
    }

    @Test
    void whoeverIsOnItLooksAsOftenAsTheyLikeAndItRingsAllTheSameOnceTheDayIsOver() {
        var taken = urgentlyWandas();

        assertThat(decide(taken, new Open(WANDA), LATE)).isEqualTo(agree());
        assertThat(decide(taken, new Open(WANDA), NEXT_DAY))
                .isEqualTo(agree(new Opened(WANDA, NEXT_DAY)));
    }

    @Test
    void somebodyUrgentRingsAgainWhenWhoeverIsOnItLetsGoUnlessTheyWereReached() {
        var call = new Attempt(How.CALL, true, null, WANDA_NAME, WANDA, WANDA_NAME, LATE);
        var reached = new RecordAttempt(call, SATURDAY);
        var taken = urgentlyWandas();
        var spoken = after(taken, decide(taken, reached, LATE));

        assertThat(letGo(taken).alarm()).isEqualTo(Alarm.at(NOON));
        assertThat(letGo(spoken).alarm()).isNull();
        assertThat(letGo(wandas()).alarm()).isNull();
    }

    @Test
    void aSecondOneIsToldAndMayTakeOverByName() {
        var taken = wandas();

        assertThat(decide(taken, by(null), LATE))
                .isEqualTo(refuse("taken-on", "Someone else is on it already"));
        assertThat(decide(taken, by(WANDA), LATE))
                .isEqualTo(agree(new TakenOn(new OnIt(WALT, WALT_NAME, LATE))));
    }

    @Test
    void aDayLaterNobodyIsOnItAnyMore() {
        assertThat(wandas().onIt(NEXT_DAY.minusMillis(1))).isPresent();
        assertThat(wandas().onIt(NEXT_DAY)).isEmpty();
        assertThat(decide(wandas(), by(null), NEXT_DAY))
                .isEqualTo(agree(new TakenOn(new OnIt(WALT, WALT_NAME, NEXT_DAY))));
    }

    @Test
    void saidTwiceItIsSaidOnceUntilTheDayIsOver() {
        assertThat(take(wandas(), LATE)).isEqualTo(agree());
        assertThat(take(wandas(), NEXT_DAY)).isNotEqualTo(agree());
    }

    @Test
    void onlyWhoeverIsOnItLetsGo() {
        var letGo = (Waiting) after(wandas(), decide(wandas(), new LetGo(WANDA), LATE));

        assertThat(letGo.onIt(LATE)).isEmpty();
        assertThat(decide(wandas(), new LetGo(WALT), LATE)).isEqualTo(agree());
    }

    @Test
    void familyIsNeverOnIt() {
        var kin = after(waiting(), decide(waiting(), new DeclareKin(WANDA), LATE));

        assertThat(take(kin, LATE)).isEqualTo(new Decision.Refused<>(Reach.CLOSE));
    }

    @Test
    void whoeverIsShutOutIsNotOnItAnyMoreAndSomebodyUrgentRings() {
        var kin = (Waiting) decided(urgentlyWandas(), new DeclareKin(WANDA));
        var closed = (Waiting) decided(urgentlyWandas(), new Restrict(true, List.of(WALT)));
        var open = (Waiting) decided(urgentlyWandas(), new Restrict(true, List.of(WANDA)));

        assertThat(kin.onIt(NOON)).isEmpty();
        assertThat(kin.rings(NOON)).isTrue();
        assertThat(closed.onIt(NOON)).isEmpty();
        assertThat(open.onIt(NOON)).isPresent();
        assertThat(open.rings(NOON)).isFalse();
        assertThat(((Waiting) decided(urgentlyWandas(), new DeclareKin(WALT))).onIt(NOON))
                .isPresent();
    }

    private static Introduction decided(Introduction before, Command command) {
        return after(before, decide(before, command, NOON));
    }

    @Test
    void whoeverIsOnItStaysAfterATryAndAPromiseThatWasKeptIsNotOverdue() {
        var call = new Attempt(How.TEXT, true, null, null, WANDA, WANDA_NAME, LATE);

        var tried =
                (Waiting)
                        after(wandas(), decide(wandas(), new RecordAttempt(call, SATURDAY), LATE));

        assertThat(tried.onIt(LATE)).isPresent();
        assertThat(wandas().due(UTC)).isEqualTo(SATURDAY);
        assertThat(tried.due(UTC)).isEqualTo("2026-11-30");
        assertThat(tried.due(ZoneId.of("Europe/Warsaw"))).isEqualTo("2026-12-01");
    }

    private static Waiting wandas() {
        return (Waiting) after(waiting(), take(waiting(), LATE));
    }

    private static Waiting urgentlyWandas() {
        return (Waiting) after(urgentlyWaiting(), take(urgentlyWaiting(), LATE));
    }

    private static Waiting letGo(Introduction taken) {
        return (Waiting) after(taken, decide(taken, new LetGo(WANDA), NOON));
    }

    private static Decision<Introduction.Event> take(Introduction introduction, Instant now) {
        return decide(introduction, new TakeOn(WANDA, WANDA_NAME, null), now);
    }

    private static TakeOn by(@Nullable WorkerId instead) {
        return new TakeOn(WALT, WALT_NAME, instead);
    }
}
