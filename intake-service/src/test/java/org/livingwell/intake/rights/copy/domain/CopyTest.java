package org.livingwell.intake.rights.copy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.AMARA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.BY_WANDA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.IN_A_MONTH;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.NOON;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.PETRA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.WANDA;
import static org.livingwell.intake.rights.copy.domain.CopyRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.intake.rights.copy.domain.Copy.Asked;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Ask;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Empty;
import org.livingwell.intake.rights.copy.domain.Copy.Command.MoveAlong;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Refuse;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Release;
import org.livingwell.intake.rights.copy.domain.Copy.Command.TakeAnswer;
import org.livingwell.intake.rights.copy.domain.Copy.Command.TryLater;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Answered;
import org.livingwell.intake.rights.copy.domain.Copy.Event.AskedFor;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Completed;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Emptied;
import org.livingwell.intake.rights.copy.domain.Copy.Event.KeptBack;
import org.livingwell.intake.rights.copy.domain.Copy.Event.MovedAlong;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Postponed;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Released;
import org.livingwell.intake.rights.copy.domain.Copy.Gathering;
import org.livingwell.intake.rights.copy.domain.Copy.None;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.test.Impossible;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

class CopyTest {

    static final Copy ASKED = new Asked(BY_WANDA, IN_A_MONTH);
    static final Copy REFUSED = new Copy.Refused(BY_WANDA, reason(), PETRA.id(), NOON);
    static final Map<Context, Integer> PAGES_BUT_ONE =
            Map.of(
                    Context.INTAKE, 1,
                    Context.CAREPLAN, 1,
                    Context.REFERRAL, 0,
                    Context.COMMUNITY, 1);
    static final Map<Context, Integer> PAGES =
            Map.of(
                    Context.INTAKE, 1,
                    Context.CAREPLAN, 1,
                    Context.REFERRAL, 0,
                    Context.COMMUNITY, 1,
                    Context.CONTACT, 2);
    static final Copy READY = new Ready(BY_WANDA, PAGES, NOON, NOON.plus(CopyRules.KEPT));
    static final Copy OVER = new Copy.Over(BY_WANDA, NOON);
    static final Copy GATHERING = new Gathering(BY_WANDA, PETRA.id(), Map.of(), 0, NOON);

    @Test
    void askingTwiceIsAskingOnce() {
        var again = decide(ASKED, new Ask(BY_WANDA, IN_A_MONTH), NOON);

        assertThat(again).isEqualTo(agree());
    }

    @Test
    void nobodyReleasesWhatTheyAskedForOrWroteDown() {
        var wroteItDown = decide(ASKED, new Release(new Officer(WANDA, null)), NOON);
        var isThePerson = decide(ASKED, new Release(new Officer(new UUID(0, 11), AMARA)), NOON);

        assertThat(code(wroteItDown)).isEqualTo("own-request");
        assertThat(code(isThePerson)).isEqualTo("own-request");
        assertThat(code(decide(ASKED, new Refuse(new Officer(WANDA, null), reason()), NOON)))
                .isEqualTo("own-request");
    }

    @Test
    void isDecidedOnce() {
        var after = after(ASKED, decide(ASKED, new Release(PETRA), NOON));

        assertThat(code(decide(after, new Release(PETRA), NOON))).isEqualTo("already-decided");
        assertThat(code(decide(after, new Refuse(PETRA, reason()), NOON)))
                .isEqualTo("already-decided");
    }

    @Test
    void isReadyOnlyWhenEveryContextHasAnswered() {
        Copy copy = GATHERING;

        for (Context context : Context.values()) {
            assertThat(copy).isInstanceOf(Gathering.class);
            copy = after(copy, decide(copy, new TakeAnswer(context, 1), NOON));
        }

        assertThat(copy).isInstanceOf(Ready.class);
    }

    @Test
    void anAnswerThatComesTwiceCountsOnce() {
        var once = after(GATHERING, decide(GATHERING, new TakeAnswer(Context.INTAKE, 1), NOON));

        var twice = decide(once, new TakeAnswer(Context.INTAKE, 7), NOON);

        assertThat(twice).isEqualTo(agree());
    }

    @Test
    void whoIsSilentIsAskedAgainAndAgainAtGrowingDistance() {
        Copy copy = GATHERING;

        for (int tries = 0; tries < 40; tries++) {
            var due = ((Gathering) copy).due();
            copy = after(copy, decide(copy, new TryLater(), due));
            assertThat(Duration.between(due, ((Gathering) copy).due()))
                    .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(5));
        }
    }

    @Test
    void isThrownAwayAfterFourteenDaysAndNotBefore() {
        var ready = new Ready(BY_WANDA, Map.of(), NOON, NOON.plus(CopyRules.KEPT));

        assertThat(decide(ready, new Empty(), NOON.plus(Duration.ofDays(13)))).isEqualTo(agree());
        assertThat(after(ready, decide(ready, new Empty(), NOON.plus(Duration.ofDays(14)))))
                .isInstanceOf(Copy.Over.class);
    }

    @Test
    void thePersonIsNotToldThatAConcernWasTheReason() {
        assertThat(RefusalReason.CONCERNS.told()).isEqualTo(RefusalReason.RECORDS_KEPT.told());
        assertThat(RefusalReason.CONCERNS.told()).isEqualTo(RefusalReason.THIRD_PERSONS.told());
    }

    @Test
    void whatIsThePersonsMistakeIsTold() {
        assertThat(RefusalReason.NOT_IDENTIFIED.told()).isEqualTo("not-identified");
        assertThat(RefusalReason.CONCERNS.told()).isEqualTo("kept-back");
    }

    @Test
    void isAskedForAgainOnceItIsOverAndNotWhileOneIsReady() {
        var ask = new Ask(BY_WANDA, IN_A_MONTH);
        var asked = agree(new AskedFor(BY_WANDA, IN_A_MONTH));

        assertThat(decide(new None(), ask, NOON)).isEqualTo(asked);
        assertThat(decide(REFUSED, ask, NOON)).isEqualTo(asked);
        assertThat(decide(OVER, ask, NOON)).isEqualTo(asked);
        assertThat(decide(GATHERING, ask, NOON)).isEqualTo(agree());
        assertThat(code(decide(READY, ask, NOON))).isEqualTo("copy-ready");
        assertThat(new None().apply(new AskedFor(BY_WANDA, IN_A_MONTH))).isEqualTo(ASKED);
        assertThat(code(decide(new None(), new Release(PETRA), NOON))).isEqualTo("not-found");
    }

    @Test
    void whoDecidedAndWhyIsKept() {
        assertThat(after(ASKED, decide(ASKED, new Refuse(PETRA, reason()), NOON)))
                .isEqualTo(REFUSED);
        assertThat(after(ASKED, decide(ASKED, new Release(PETRA), NOON))).isEqualTo(GATHERING);
    }

    @Test
    void pausesDoubleFromASecondToFiveMinutes() {
        List<Duration> pauses = new ArrayList<>();
        Copy copy = GATHERING;
        for (int tries = 0; tries < 11; tries++) {
            var due = ((Gathering) copy).due();
            copy = after(copy, decide(copy, new TryLater(), due));
            pauses.add(Duration.between(due, ((Gathering) copy).due()));
        }

        assertThat(pauses)
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
        assertThat(decide(GATHERING, new TryLater(), NOON.minusSeconds(1))).isEqualTo(agree());
        assertThat(decide(READY, new TryLater(), NOON)).isEqualTo(agree());
    }

    @Test
    void whatWasGatheredIsReadyForFourteenDays() {
        Copy copy = new Gathering(BY_WANDA, PETRA.id(), PAGES_BUT_ONE, 3, NOON);

        var decided = decide(copy, new TakeAnswer(Context.CONTACT, 2), NOON);

        assertThat(decided)
                .isEqualTo(
                        agree(
                                new Answered(Context.CONTACT, 2),
                                new Completed(BY_WANDA, NOON, NOON.plus(CopyRules.KEPT))));
        assertThat(after(copy, decided)).isEqualTo(READY);
        assertThat(decide(READY, new TakeAnswer(Context.CONTACT, 2), NOON)).isEqualTo(agree());
        assertThat(decide(GATHERING, new Empty(), NOON)).isEqualTo(agree());
    }

    @Test
    void goesWithWhomItIsAbout() {
        var york = new PlaceId("york");

        for (var copy : List.of(ASKED, REFUSED, GATHERING, READY, OVER)) {
            var moved = (Copy.Known) after(copy, decide(copy, new MoveAlong(york), NOON));
            assertThat(moved).hasSameClassAs(copy);
            assertThat(moved.place()).isEqualTo(york);
            assertThat(moved.person()).isEqualTo(AMARA);
            assertThat(decide(moved, new MoveAlong(york), NOON)).isEqualTo(agree());
            assertThat(moved.in(BY_WANDA.place())).isEqualTo(copy);
        }
        assertThat(decide(new None(), new MoveAlong(york), NOON)).isEqualTo(agree());
    }

    @Test
    void whoAskedIsKnownWhileItIsToBeDecided() {
        assertThat(((Copy.Known) ASKED).asker()).contains(WANDA);
        assertThat(((Copy.Known) GATHERING).asker()).isEmpty();
    }

    @Test
    void whatIsDecidedIsNotDecidedAgainWhateverBecameOfIt() {
        for (var copy : List.of(REFUSED, GATHERING, READY, OVER)) {
            assertThat(code(decide(copy, new Release(PETRA), NOON))).isEqualTo("already-decided");
        }
    }

    @ParameterizedTest
    @MethodSource
    void whatNothingDecidesCannotBe(Copy.Event event, List<Copy> where) {
        List<Copy> all = List.of(new None(), ASKED, REFUSED, GATHERING, READY, OVER);

        Impossible.anywhereBut(where, all, event, it -> it.apply(event));
    }

    static Stream<Arguments> whatNothingDecidesCannotBe() {
        var york = new PlaceId("york");
        return Stream.of(
                arguments(new AskedFor(BY_WANDA, IN_A_MONTH), List.of(new None(), REFUSED, OVER)),
                arguments(new MovedAlong(york), List.of(ASKED, REFUSED, GATHERING, READY, OVER)),
                arguments(new KeptBack(BY_WANDA, reason(), WANDA, NOON), List.of(ASKED)),
                arguments(new Released(BY_WANDA, WANDA, NOON), List.of(ASKED)),
                arguments(new Answered(Context.INTAKE, 1), List.of(GATHERING)),
                arguments(new Postponed(1, NOON), List.of(GATHERING)),
                arguments(new Completed(BY_WANDA, NOON, NOON), List.of(GATHERING)),
                arguments(new Emptied(NOON), List.of(READY)));
    }

    private static RefusalReason reason() {
        return RefusalReason.THIRD_PERSONS;
    }

    private static Copy after(Copy copy, Decision<Copy.Event> decision) {
        for (Copy.Event event : ((Agreed<Copy.Event>) decision).events()) copy = copy.apply(event);
        return copy;
    }

    private static String code(Decision<Copy.Event> decision) {
        return ((Refused<Copy.Event>) decision).refusal().code();
    }
}
