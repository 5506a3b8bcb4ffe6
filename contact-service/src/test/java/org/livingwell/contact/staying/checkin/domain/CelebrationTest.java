package org.livingwell.contact.staying.checkin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.LAMBETH;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.NOON;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.PRIYA;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.TODAY;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.WANDA;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.in;
import static org.livingwell.contact.staying.checkin.domain.KeepInTouchTest.ACTIVATED;
import static org.livingwell.contact.staying.checkin.domain.KeepInTouchTest.DIED;
import static org.livingwell.contact.staying.checkin.domain.KeepInTouchTest.PAUSED;
import static org.livingwell.contact.staying.checkin.domain.KeepInTouchTest.STOOD_DOWN;
import static org.livingwell.contact.staying.checkin.domain.KeepInTouchTest.WELCOMED;
import static org.livingwell.contact.staying.checkin.domain.KeepInTouchTest.after;
import static org.livingwell.contact.staying.checkin.domain.KeepInTouchTest.ofThem;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.checkin.domain.Celebration.Command.CallOff;
import org.livingwell.contact.staying.checkin.domain.Celebration.Command.NotReached;
import org.livingwell.contact.staying.checkin.domain.Celebration.Command.Want;
import org.livingwell.contact.staying.checkin.domain.Celebration.Event;
import org.livingwell.contact.staying.checkin.domain.Celebration.Left;
import org.livingwell.contact.staying.checkin.domain.Celebration.None;
import org.livingwell.contact.staying.checkin.domain.Celebration.Planned;
import org.livingwell.contact.staying.checkin.domain.Choice.Often;
import org.livingwell.contact.staying.checkin.domain.Presence.State;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;

import java.util.List;
import java.util.UUID;

class CelebrationTest {

    static final CelebrationId ID = CelebrationId.of(PRIYA, new UUID(7, 9));
    static final Planned CARD = planned(Celebrate.CARD);

    @Test
    void itIsPlannedAsTheyLikeItForAWeekAndOnceHoweverOftenItIsWanted() {
        assertThat(decide(new None(), want(Celebrate.CARD)))
                .isEqualTo(agree(new Event.WasPlanned(CARD, WANDA)));
        assertThat(CARD.until()).isEqualTo(in(7));
        assertThat(new None().apply(new Event.WasPlanned(CARD, WANDA))).isEqualTo(CARD);
        assertThat(decide(CARD, want(Celebrate.IN_PERSON))).isEqualTo(agree());
        assertThat(ID).isEqualTo(CelebrationId.of(PRIYA, new UUID(7, 9)));
        assertThat(ID).hasToString(ID.value().toString());
    }

    @Test
    void whatIsLeftDoesNotComeLater() {
        assertThat(decide(new None(), want(Celebrate.NOT_AT_ALL)))
                .isEqualTo(agree(new Event.WasLeft(PRIYA, LAMBETH)));
        var left = new None().apply(new Event.WasLeft(PRIYA, LAMBETH));

        assertThat(left).isEqualTo(new Left(PRIYA, LAMBETH));
        assertThat(decide(left, want(Celebrate.CARD))).isEqualTo(agree());
    }

    @Test
    void whatIsPlannedIsCalledOffWhileItIsOfUseAndThenNoMore() {
        var inPerson = planned(Celebrate.IN_PERSON);
        for (var it : List.of(CARD, inPerson)) {
            var off = new Event.WasCalledOff(ID, it.as());
            assertThat(decide(it, new CallOff(in(7)))).isEqualTo(agree(off));
            assertThat(decide(it, new CallOff(in(8)))).isEqualTo(agree());
            assertThat(it.apply(off)).isEqualTo(new Left(PRIYA, LAMBETH));
        }
        assertThat(decide(new None(), new CallOff(TODAY))).isEqualTo(agree());
        assertThat(decide(new Left(PRIYA, LAMBETH), new CallOff(TODAY))).isEqualTo(agree());
    }

    @Test
    void aCardThatDoesNotGetThereIsSaidInPersonOnceWhileItIsOfUse() {
        var inPerson = planned(Celebrate.IN_PERSON);
        var instead = new Event.SaidInstead(inPerson, WANDA);

        assertThat(decide(CARD, new NotReached(WANDA, in(7)))).isEqualTo(agree(instead));
        assertThat(CARD.apply(instead)).isEqualTo(inPerson);
        assertThat(decide(inPerson, new NotReached(WANDA, TODAY))).isEqualTo(agree());
        assertThat(decide(CARD, new NotReached(WANDA, in(8)))).isEqualTo(agree());
        for (var none : List.of(new None(), new Left(PRIYA, LAMBETH))) {
            assertThat(decide(none, new NotReached(WANDA, TODAY))).isEqualTo(agree());
            assertThatThrownBy(() -> none.apply(instead)).isInstanceOf(ImpossibleException.class);
        }
    }

    @Test
    void howTheyLikeItIsSaidWithoutHowOftenAndLeavesThatAsItIs() {
        var cards = new Choice(null, null, in(3), Celebrate.CARD);

        assertThat(after(WELCOMED).chosen(cards).celebrated()).isEqualTo(Celebrate.CARD);
        var rhythm = new Rhythm(List.of(1), 30);
        assertThat(rhythm.next(after(WELCOMED).chosen(cards)))
                .isEqualTo(rhythm.next(after(WELCOMED)));
        assertThat(after(WELCOMED).chosen(likes(null)).chosen(cards).choice())
                .isEqualTo(new Choice(Often.EVERY_WEEK, null, TODAY, Celebrate.CARD));
        var later = new Choice(Often.EVERY_MONTH, null, in(9), Celebrate.CARD);
        assertThat(after(WELCOMED).chosen(cards).chosen(later).choice()).isEqualTo(later);
    }

    @Test
    void whatCannotBeHasAName() {
        assertThatThrownBy(() -> CARD.apply(new Event.WasPlanned(CARD, null)))
                .isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> new None().apply(new Event.WasCalledOff(ID, Celebrate.CARD)))
                .isInstanceOf(ImpossibleException.class);
    }

    @Test
    void nothingIsCelebratedInACrisisDuringAPauseAfterAFarewellOrADeath() {
        var farewell = ofThem(null, null, State.FAREWELLED, 2, null, 3);
        for (var facts :
                List.of(
                        after(WELCOMED, ACTIVATED),
                        after(WELCOMED, PAUSED),
                        after(WELCOMED, farewell),
                        after(WELCOMED, DIED))) {
            assertThat(facts.chosen(likes(Celebrate.CARD)).celebrated())
                    .isEqualTo(Celebrate.NOT_AT_ALL);
        }
        assertThat(
                        after(WELCOMED, ACTIVATED, STOOD_DOWN)
                                .chosen(likes(Celebrate.CARD))
                                .celebrated())
                .isEqualTo(Celebrate.CARD);
    }

    @Test
    void whoeverSaidNothingIsToldInPersonAndNothingIsSentUnasked() {
        assertThat(after(WELCOMED).celebrated()).isEqualTo(Celebrate.IN_PERSON);
        assertThat(after(WELCOMED).chosen(likes(null)).celebrated()).isEqualTo(Celebrate.IN_PERSON);
        assertThat(Facts.NONE.celebrated()).isEqualTo(Celebrate.IN_PERSON);
        for (var it : Celebrate.values()) {
            assertThat(after(WELCOMED).chosen(likes(it)).celebrated()).isEqualTo(it);
        }
    }

    @Test
    void howTheyLikeItChangesNothingOfWhenTheyAreAsked() {
        var first = after(WELCOMED).chosen(likes(null));
        var later = new Choice(Often.EVERY_WEEK, null, in(3), Celebrate.CARD);

        assertThat(first.chosen(later).choice())
                .isEqualTo(new Choice(Often.EVERY_WEEK, null, TODAY, Celebrate.CARD));
    }

    static Choice likes(Celebrate as) {
        return new Choice(Often.EVERY_WEEK, null, TODAY, as);
    }

    static Want want(Celebrate as) {
        return new Want(ID, PRIYA, LAMBETH, as, WANDA, TODAY);
    }

    static Planned planned(Celebrate as) {
        return new Planned(ID, PRIYA, LAMBETH, as, TODAY, in(7));
    }

    static Decision<Event> decide(Celebration before, Celebration.Command command) {
        return Celebration.decide(before, command, NOON);
    }
}
