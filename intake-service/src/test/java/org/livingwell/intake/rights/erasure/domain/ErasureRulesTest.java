package org.livingwell.intake.rights.erasure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.AMARA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.BY_WANDA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.IN_A_MONTH;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.NOON;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.PETRA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.WANDA;
import static org.livingwell.intake.rights.erasure.domain.ErasureRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.erasure.domain.Erasure.Asked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Done;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.TakenBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.Begin;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.Chase;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.LiftHold;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.MoveOn;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.PlaceHold;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.Release;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.TakeBack;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand.TakeReceipt;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.BegunAgain;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent.Chased;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class ErasureRulesTest {

    static final Hold COURT = new Hold(UUID.randomUUID(), HoldReason.COURT, PETRA.id(), NOON);
    static final PlaceHold PLACE_HOLD = new PlaceHold(AMARA, BY_WANDA.place(), COURT);
    static final Instant IN_14_DAYS = NOON.plus(Duration.ofDays(14));
    static final Erasure ASKED = new Asked(BY_WANDA, IN_A_MONTH, List.of());
    static final Erasure WAITING = new Waiting(BY_WANDA, PETRA.id(), IN_14_DAYS, List.of());
    static final Erasure STARTED = decided(WAITING, new Begin(), IN_14_DAYS);

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
        var other = new Hold(UUID.randomUUID(), HoldReason.COMPLAINT, PETRA.id(), NOON);
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
        assertThat(code(held, new LiftHold(UUID.randomUUID(), PETRA))).isEqualTo("not-found");
        assertThat(code(new Erasure.None(), new LiftHold(COURT.id(), PETRA)))
                .isEqualTo("not-found");
    }

    @Test
    void aHoldOutlivesWhateverIsDecided() {
        var held = decided(new Erasure.None(), PLACE_HOLD, NOON);
        held = decided(held, new ErasureCommand.Ask(BY_WANDA, IN_A_MONTH), NOON);

        var takenBack = decided(held, new TakeBack(), NOON);

        assertThat(takenBack.holds()).containsExactly(COURT);
    }

    @Test
    void nobodyReleasesWhatTheyAskedForOrWroteDown() {
        assertThat(code(ASKED, new Release(new Officer(WANDA, null)))).isEqualTo("own-request");
        assertThat(code(ASKED, new Release(new Officer(UUID.randomUUID(), AMARA))))
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

    private static Erasure decided(Erasure erasure, ErasureCommand command, Instant at) {
        var decision = (Agreed<ErasureEvent>) decide(erasure, command, at);
        for (ErasureEvent event : decision.events()) erasure = erasure.apply(event);
        return erasure;
    }

    private static String code(Erasure erasure, ErasureCommand command) {
        Decision<ErasureEvent> decision = decide(erasure, command, NOON);
        return ((Refused<ErasureEvent>) decision).refusal().code();
    }
}
