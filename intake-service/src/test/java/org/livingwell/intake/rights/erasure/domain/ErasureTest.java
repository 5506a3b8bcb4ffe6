package org.livingwell.intake.rights.erasure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.AMARA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.BY_WANDA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.IN_A_MONTH;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.NOON;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.PETRA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.WANDA;
import static org.livingwell.intake.rights.erasure.domain.ErasureRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.intake.rights.erasure.domain.Erasure.Asked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Begin;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Chase;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.LiftHold;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.MoveAlong;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.MoveOn;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.PlaceHold;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Refuse;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Release;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.TakeBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.TakeReceipt;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.TryLater;
import org.livingwell.intake.rights.erasure.domain.Erasure.Done;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.AskedFor;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.BackTaken;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Begun;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.BegunAgain;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Chased;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Finished;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.HoldLifted;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.HoldPlaced;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.MovedAlong;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Postponed;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Received;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Released;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.StageReached;
import org.livingwell.intake.rights.erasure.domain.Erasure.Known;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.Erasure.NotAsked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.TakenBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.test.Impossible;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class ErasureTest {

    static final Hold COURT = new Hold(new UUID(0, 11), HoldReason.COURT, PETRA.id(), NOON);
    static final PlaceHold PLACE_HOLD = new PlaceHold(AMARA, BY_WANDA.place(), COURT);
    static final Instant IN_14_DAYS = NOON.plus(Duration.ofDays(14));
    static final Erasure ASKED = new Asked(BY_WANDA, IN_A_MONTH, List.of());
    static final Erasure WAITING = new Waiting(BY_WANDA, PETRA.id(), IN_14_DAYS, List.of());
    static final Erasure STARTED = decided(WAITING, new Begin(), IN_14_DAYS);

    static final Erasure NOBODY = new None();
    static final Erasure NOT_ASKED = new NotAsked(AMARA, BY_WANDA.place(), List.of());
    static final Erasure REFUSED =
            new Erasure.Refused(BY_WANDA, RefusalReason.CONCERNS, PETRA.id(), NOON, List.of());
    static final Erasure TAKEN_BACK = new TakenBack(BY_WANDA, NOON, List.of());
    static final Erasure CLOSING =
            new Closing(BY_WANDA, IN_14_DAYS, 0, Stage.ACCOUNT, 0, IN_14_DAYS);
    static final Erasure DONE = new Done(BY_WANDA, IN_14_DAYS, IN_14_DAYS);
    static final List<Erasure> ALL =
            List.of(NOBODY, NOT_ASKED, ASKED, REFUSED, TAKEN_BACK, WAITING, STARTED, CLOSING, DONE);

    @Test
    void beforeFourteenDaysNothingGoes() {
        var released = decided(ASKED, new Release(PETRA), NOON);

        assertThat(decide(released, new Begin(), IN_14_DAYS.minusSeconds(1))).isEqualTo(agree());
        assertThat(decided(released, new Begin(), IN_14_DAYS)).isInstanceOf(Started.class);
    }

    @Test
    void aHoldBlocksTheReleaseAndTheStart() {
        var heldBefore = decided(ASKED, PLACE_HOLD, NOON);
        var heldAfter = decided(WAITING, PLACE_HOLD, NOON);

        assertThat(code(heldBefore, new Release(PETRA))).isEqualTo("on-hold");
        assertThat(decide(heldAfter, new Begin(), IN_14_DAYS.plusSeconds(999))).isEqualTo(agree());
    }

    @Test
    void onceTheLastHoldIsLiftedItGoesOn() {
        var other = new Hold(new UUID(0, 12), HoldReason.COMPLAINT, PETRA.id(), NOON);
        var held = decided(WAITING, PLACE_HOLD, NOON);
        held = decided(held, new PlaceHold(AMARA, BY_WANDA.place(), other), NOON);

        var one = decided(held, new LiftHold(COURT.id(), PETRA), NOON);
        var none = decided(one, new LiftHold(other.id(), PETRA), NOON);

        assertThat(decide(one, new Begin(), IN_14_DAYS)).isEqualTo(agree());
        assertThat(decided(none, new Begin(), IN_14_DAYS)).isInstanceOf(Started.class);
    }

    @Test
    void aHoldNobodyPlacedCannotBeLifted() {
        assertThat(code(WAITING, new LiftHold(COURT.id(), PETRA))).isEqualTo("not-found");
        var held = decided(WAITING, PLACE_HOLD, NOON);
        assertThat(code(held, new LiftHold(new UUID(0, 13), PETRA))).isEqualTo("not-found");
        assertThat(code(new Erasure.None(), new LiftHold(COURT.id(), PETRA)))
                .isEqualTo("not-found");
    }

    @Test
    void aHoldOutlivesWhateverIsDecided() {
        var held = decided(new Erasure.None(), PLACE_HOLD, NOON);
        held = decided(held, new Erasure.Command.Ask(BY_WANDA, IN_A_MONTH), NOON);

        var takenBack = decided(held, new TakeBack(), NOON);

        assertThat(takenBack.holds()).containsExactly(COURT);
    }

    @Test
    void nobodyReleasesWhatTheyAskedForOrWroteDown() {
        assertThat(code(ASKED, new Release(new Officer(WANDA, null)))).isEqualTo("own-request");
        assertThat(code(ASKED, new Release(new Officer(new UUID(0, 14), AMARA))))
                .isEqualTo("own-request");
    }

    @Test
    void canBeTakenBackUntilItStarts() {
        assertThat(decided(ASKED, new TakeBack(), NOON)).isInstanceOf(TakenBack.class);
        assertThat(decided(WAITING, new TakeBack(), IN_14_DAYS)).isInstanceOf(TakenBack.class);
        assertThat(code(STARTED, new TakeBack())).isEqualTo("erasure-started");
    }

    @Test
    void whatWasTakenBackNeverStarts() {
        var takenBack = decided(WAITING, new TakeBack(), NOON);

        assertThat(decide(takenBack, new Begin(), IN_14_DAYS)).isEqualTo(agree());
    }

    @Test
    void theKeyGoesLastAndOnlyWhenEverybodyHasErased() {
        Erasure erasure = STARTED;
        assertThat(decide(erasure, new MoveOn(Stage.KEY), IN_14_DAYS)).isEqualTo(agree());

        for (Context context : Context.values()) {
            assertThat(erasure).isInstanceOf(Started.class);
            erasure = decided(erasure, new TakeReceipt(context), IN_14_DAYS);
        }
        assertThat(((Closing) erasure).stage()).isEqualTo(Stage.ACCOUNT);
        assertThat(decide(erasure, new MoveOn(Stage.KEY), IN_14_DAYS)).isEqualTo(agree());

        erasure = decided(erasure, new MoveOn(Stage.ACCOUNT), IN_14_DAYS);
        assertThat(((Closing) erasure).stage()).isEqualTo(Stage.KEY);
        assertThat(decided(erasure, new MoveOn(Stage.KEY), IN_14_DAYS)).isInstanceOf(Done.class);
    }

    @Test
    void whoIsSilentForTwoDaysIsChasedAndTheOthersAreNotForgotten() {
        var waitingForOne = STARTED;
        for (Context context : Context.values()) {
            if (context != Context.CONTACT) {
                waitingForOne = decided(waitingForOne, new TakeReceipt(context), IN_14_DAYS);
            }
        }
        var late = IN_14_DAYS.plus(Duration.ofDays(2));

        var tooEarly = decide(waitingForOne, new Chase(), late.minusSeconds(1));
        var chased = decide(waitingForOne, new Chase(), late);

        assertThat(tooEarly).isEqualTo(agree());
        var again = late.plus(Duration.ofDays(2));
        assertThat(chased)
                .isEqualTo(
                        agree(
                                new Chased(BY_WANDA, Set.of(Context.CONTACT), 1, late, again),
                                new BegunAgain(BY_WANDA)));
    }

    @Test
    void aReceiptHeardTwiceCountsOnce() {
        var once = decided(STARTED, new TakeReceipt(Context.INTAKE), IN_14_DAYS);

        assertThat(decide(once, new TakeReceipt(Context.INTAKE), IN_14_DAYS)).isEqualTo(agree());
    }

    @Test
    void isTooLateToHoldOnceItHasBegun() {
        assertThat(code(STARTED, PLACE_HOLD)).isEqualTo("erasure-started");
    }

    @Test
    void whatIsAskedForIsDecidedOnce() {
        var ask = new Erasure.Command.Ask(BY_WANDA, IN_A_MONTH);

        for (var before : List.of(new None(), NOT_ASKED, REFUSED, TAKEN_BACK)) {
            assertThat(decided(before, ask, NOON)).isEqualTo(ASKED);
        }
        for (var before : List.of(ASKED, WAITING, STARTED, CLOSING, DONE)) {
            assertThat(decide(before, ask, NOON)).isEqualTo(agree());
        }
        assertThat(decided(ASKED, new Release(PETRA), NOON)).isEqualTo(WAITING);
        assertThat(decided(ASKED, new Refuse(PETRA, RefusalReason.CONCERNS), NOON))
                .isEqualTo(REFUSED);
        for (var before : List.of(REFUSED, TAKEN_BACK, WAITING, STARTED, CLOSING, DONE)) {
            assertThat(code(before, new Release(PETRA))).isEqualTo("already-decided");
        }
        assertThat(code(new None(), new Release(PETRA))).isEqualTo("not-found");
        assertThat(code(NOT_ASKED, new Release(PETRA))).isEqualTo("not-found");
    }

    @Test
    void isTakenBackWhileItCanBe() {
        assertThat(decide(ASKED, new TakeBack(), NOON))
                .isEqualTo(agree(new BackTaken(BY_WANDA, false, NOON)));
        assertThat(decide(WAITING, new TakeBack(), NOON))
                .isEqualTo(agree(new BackTaken(BY_WANDA, true, NOON)));
        assertThat(decide(TAKEN_BACK, new TakeBack(), NOON)).isEqualTo(agree());
        assertThat(decided(ASKED, new TakeBack(), NOON)).isEqualTo(TAKEN_BACK);
        assertThat(code(REFUSED, new TakeBack())).isEqualTo("already-decided");
        assertThat(code(new None(), new TakeBack())).isEqualTo("not-found");
        assertThat(code(NOT_ASKED, new TakeBack())).isEqualTo("not-found");
        for (var it : List.of(STARTED, CLOSING, DONE)) {
            assertThat(code(it, new TakeBack())).isEqualTo("erasure-started");
        }
    }

    @Test
    void aHoldIsPlacedUntilItHasBegunAndLiftedByWhoDidNotAsk() {
        assertThat(decided(new None(), PLACE_HOLD, NOON))
                .isEqualTo(new NotAsked(AMARA, BY_WANDA.place(), List.of(COURT)));
        for (var before : List.of(NOT_ASKED, ASKED, REFUSED, TAKEN_BACK, WAITING)) {
            var held = decided(before, PLACE_HOLD, NOON);
            assertThat(held.holds()).containsExactly(COURT);
            assertThat(held).hasSameClassAs(before);
            assertThat(decided(held, new LiftHold(COURT.id(), PETRA), NOON)).isEqualTo(before);
        }
        var byAmara = new LiftHold(COURT.id(), new Officer(new UUID(0, 15), AMARA));
        assertThat(code(decided(ASKED, PLACE_HOLD, NOON), byAmara)).isEqualTo("own-request");
        assertThat(code(decided(WAITING, PLACE_HOLD, NOON), byAmara)).isEqualTo("own-request");
        assertThat(decided(decided(REFUSED, PLACE_HOLD, NOON), byAmara, NOON)).isEqualTo(REFUSED);
        for (var it : List.of(STARTED, CLOSING, DONE)) {
            assertThat(code(it, PLACE_HOLD)).isEqualTo("erasure-started");
        }
    }

    @Test
    void nobodyIsErasedTwice() {
        assertThat(ErasureId.of(AMARA).value()).isEqualTo(Ids.derive("erasure", AMARA));
        assertThat(new ErasureId(new UUID(0, 1))).hasToString(new UUID(0, 1).toString());
    }

    @Test
    void whoAskedIsKnownWhileItCanBeUndone() {
        assertThat(asker(ASKED)).contains(WANDA);
        assertThat(asker(WAITING)).contains(WANDA);
        for (var it : List.of(NOT_ASKED, REFUSED, TAKEN_BACK, STARTED, CLOSING, DONE)) {
            assertThat(asker(it)).isEmpty();
        }
    }

    @Test
    void goesWithWhomItIsAbout() {
        var york = new PlaceId("york");
        var move = new MoveAlong(york);

        for (var before :
                List.of(NOT_ASKED, ASKED, REFUSED, TAKEN_BACK, WAITING, STARTED, CLOSING, DONE)) {
            var moved = (Known) decided(before, move, NOON);
            assertThat(moved.place()).isEqualTo(york);
            assertThat(moved.person()).isEqualTo(AMARA);
            assertThat(decide(moved, move, NOON)).isEqualTo(agree());
            assertThat(decided(moved, new MoveAlong(BY_WANDA.place()), NOON)).isEqualTo(before);
        }
        assertThat(decide(new None(), move, NOON)).isEqualTo(agree());
    }

    @Test
    void isChasedUntilTheLastHasErasedAndSaysSoWhenItIsOver() {
        var late = IN_14_DAYS.plus(Duration.ofDays(2));
        var chased = decided(STARTED, new Chase(), late);

        assertThat(((Started) chased).chased()).isEqualTo(1);
        assertThat(decide(chased, new Chase(), late)).isEqualTo(agree());
        assertThat(decide(CLOSING, new Chase(), late)).isEqualTo(agree());
        for (Context context : Context.values()) {
            chased = decided(chased, new TakeReceipt(context), late);
        }
        chased = decided(chased, new MoveOn(Stage.ACCOUNT), late);
        var unchased = decided(CLOSING, new MoveOn(Stage.ACCOUNT), late);
        assertThat(decide(unchased, new MoveOn(Stage.KEY), late))
                .isEqualTo(agree(new Finished(BY_WANDA, false, late)));
        assertThat(decide(chased, new MoveOn(Stage.KEY), late))
                .isEqualTo(agree(new Finished(BY_WANDA, true, late)));
        assertThat(decide(DONE, new MoveOn(Stage.KEY), late)).isEqualTo(agree());
    }

    @Test
    void whatCannotBeClosedYetIsTriedLaterAndLater() {
        List<Long> pauses = new ArrayList<>();
        Erasure erasure = CLOSING;
        for (int tries = 0; tries < 12; tries++) {
            var due = ((Closing) erasure).due();
            erasure = decided(erasure, new TryLater(), due);
            pauses.add(Duration.between(due, ((Closing) erasure).due()).toSeconds());
        }

        assertThat(pauses)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 600L, 600L);
        assertThat(decide(CLOSING, new TryLater(), IN_14_DAYS.minusSeconds(1))).isEqualTo(agree());
        assertThat(decide(DONE, new TryLater(), IN_14_DAYS)).isEqualTo(agree());
        assertThat(decided(erasure, new MoveOn(Stage.ACCOUNT), IN_14_DAYS))
                .isEqualTo(new Closing(BY_WANDA, IN_14_DAYS, 0, Stage.KEY, 0, IN_14_DAYS));
    }

    @ParameterizedTest
    @MethodSource
    void whatNothingDecidesCannotBe(Erasure.Event event, List<Erasure> where) {
        Impossible.anywhereBut(where, ALL, event, it -> it.apply(event));
    }

    static Stream<Arguments> whatNothingDecidesCannotBe() {
        var place = BY_WANDA.place();
        var id = ErasureId.of(AMARA);
        List<Erasure> holdable = List.of(NOT_ASKED, ASKED, REFUSED, TAKEN_BACK, WAITING);
        return Stream.of(
                arguments(
                        new AskedFor(BY_WANDA, IN_A_MONTH),
                        List.of(NOBODY, NOT_ASKED, REFUSED, TAKEN_BACK)),
                arguments(new Released(BY_WANDA, PETRA.id(), IN_14_DAYS), List.of(ASKED)),
                arguments(new BackTaken(BY_WANDA, true, NOON), List.of(ASKED, WAITING)),
                arguments(new MovedAlong(place), ALL.subList(1, ALL.size())),
                arguments(
                        new HoldPlaced(id, AMARA, place, COURT),
                        Stream.concat(Stream.of(NOBODY), holdable.stream()).toList()),
                arguments(new HoldLifted(id, COURT.id(), PETRA.id(), NOON), holdable),
                arguments(new Begun(BY_WANDA, NOON, NOON), List.of(WAITING)),
                arguments(new Received(Context.INTAKE), List.of(STARTED)),
                arguments(new BegunAgain(BY_WANDA), List.of(STARTED)),
                arguments(new StageReached(Stage.KEY, NOON), List.of(STARTED, CLOSING)),
                arguments(new Postponed(1, NOON), List.of(CLOSING)),
                arguments(new Finished(BY_WANDA, true, NOON), List.of(CLOSING)));
    }

    private static Optional<UUID> asker(Erasure erasure) {
        return ((Known) erasure).asker();
    }

    private static Erasure decided(Erasure erasure, Erasure.Command command, Instant at) {
        var decision = (Agreed<Erasure.Event>) decide(erasure, command, at);
        for (Erasure.Event event : decision.events()) erasure = erasure.apply(event);
        return erasure;
    }

    private static String code(Erasure erasure, Erasure.Command command) {
        Decision<Erasure.Event> decision = decide(erasure, command, NOON);
        return ((Refused<Erasure.Event>) decision).refusal().code();
    }
}
