package org.livingwell.contact.reaching.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.domain.Decided.DOWN;
import static org.livingwell.contact.reaching.message.domain.Decided.LEASE_OVER;
import static org.livingwell.contact.reaching.message.domain.Decided.TAKEN;
import static org.livingwell.contact.reaching.message.domain.Decided.after;
import static org.livingwell.contact.reaching.message.domain.Decided.ended;
import static org.livingwell.contact.reaching.message.domain.Decided.hand;
import static org.livingwell.contact.reaching.message.domain.Decided.received;
import static org.livingwell.contact.reaching.message.domain.Decided.step;
import static org.livingwell.contact.reaching.message.domain.Decided.unchanged;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ALL;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.APPOINTMENT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ASKED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ATTEMPT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.CALLED_OFF;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DEBORAH;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DELIVERED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.FAILED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.FOR_WANDA;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.KEY;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.NOON;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.OPENED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.POSTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.PRINTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.SENDING;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.SENT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.TODAY;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.TO_POST;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.TWO_ON_TUESDAY;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.UNSURE;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WANDA;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WANTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WITHHELD;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.asked;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.domain.Message.Command.Begin;
import org.livingwell.contact.reaching.message.domain.Message.Command.FindInSending;
import org.livingwell.contact.reaching.message.domain.Message.Command.Hand;
import org.livingwell.contact.reaching.message.domain.Message.Command.Want;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Outcome;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.test.Impossible;

import java.util.List;

class MessageTest {

    static final Begin BEGIN = new Begin(NOON, SentBy.TEXT, KEY, false);

    @Test
    void isWantedOnceHoweverOftenItIsAskedFor() {
        assertThat(after(new None(), new Want(ASKED), NOON)).isEqualTo(WANTED);
        for (Message it : ALL.subList(1, ALL.size())) unchanged(it, new Want(ASKED), NOON);
    }

    @Test
    void beginsWhenItIsDueAndOnlyAsItWasLookedAt() {
        assertThat(after(WANTED, BEGIN, NOON)).isEqualTo(SENDING);

        unchanged(WANTED, BEGIN, NOON.minusSeconds(1));
        unchanged(WANTED, new Begin(NOON.minusSeconds(1), SentBy.TEXT, KEY, false), NOON);
        unchanged(WANTED, BEGIN, TWO_ON_TUESDAY);
        assertThat(after(WANTED, BEGIN, TWO_ON_TUESDAY.minusSeconds(1)))
                .isInstanceOf(Sending.class);
        for (Message it : ALL) if (!it.equals(WANTED)) unchanged(it, BEGIN, NOON);
    }

    @Test
    void whatAProviderTookIsSent() {
        assertThat(after(SENDING, hand(TAKEN), NOON)).isEqualTo(SENT);
    }

    @Test
    void whatAProviderRefusedHasFailedAndAHumanIsTold() {
        var over = ended(SENDING, hand(new Outcome.Refused("no-number")), NOON);

        assertThat(over).isEqualTo(new Over(ASKED, End.FAILED, ATTEMPT, "no-number", NOON));
        assertThat(step(SENDING, hand(new Outcome.Refused("no-number")), NOON).kind())
                .isEqualTo("message-failed");
    }

    @Test
    void whatMayHaveGoneIsUnsureAndAHumanIsTold() {
        assertThat(ended(SENDING, hand(new Outcome.Unsure()), NOON)).isEqualTo(UNSURE);
        assertThat(step(SENDING, hand(new Outcome.Unsure()), NOON).kind())
                .isEqualTo("message-unsure");
    }

    @Test
    void whatCertainlyDidNotGoIsTriedAgainLaterEachTime() {
        var once = (Wanted) after(SENDING, hand(DOWN), NOON);
        assertThat(once).isEqualTo(new Wanted(ASKED, 1, NOON.plusSeconds(15), null));

        var twice = new Sending(ASKED, 1, ATTEMPT, false, null);
        assertThat(((Wanted) after(twice, hand(DOWN), NOON)).due()).isEqualTo(NOON.plusSeconds(30));
        var often = new Sending(ASKED, 40, ATTEMPT, false, null);
        assertThat(((Wanted) after(often, hand(DOWN), NOON)).due())
                .isEqualTo(NOON.plusSeconds(15 * 64));
        var late = TWO_ON_TUESDAY.minusSeconds(15);
        assertThat(((Wanted) after(SENDING, hand(DOWN), late)).due()).isEqualTo(TWO_ON_TUESDAY);
        var sooner = TWO_ON_TUESDAY.minusSeconds(10);
        assertThat(((Wanted) after(SENDING, hand(DOWN), sooner)).due()).isEqualTo(TWO_ON_TUESDAY);
    }

    @Test
    void whatIsSaidOfAnotherHandingOverChangesNothing() {
        for (Outcome it : List.of(TAKEN, DOWN, new Outcome.Unsure())) {
            unchanged(SENDING, new Hand(NOON.plusSeconds(1), it, FOR_WANDA), NOON);
        }
        for (Message it : ALL) if (!it.equals(SENDING)) unchanged(it, hand(DOWN), NOON);
    }

    @Test
    void whatIsFoundInSendingWhenItsTimeIsOverIsUnsure() {
        var find = new FindInSending(FOR_WANDA);

        unchanged(SENDING, find, LEASE_OVER.minusSeconds(1));
        assertThat(ended(SENDING, find, LEASE_OVER).end()).isEqualTo(End.UNSURE);
        assertThat(step(SENDING, find, LEASE_OVER).kind()).isEqualTo("message-unsure");
        for (Message it : ALL) if (!it.equals(SENDING)) unchanged(it, find, LEASE_OVER);
    }

    @Test
    void whatIsWantedAgainAlthoughItWentDoesNotGoASecondTime() {
        assertThat(ended(WANTED, received(null), NOON))
                .isEqualTo(new Over(ASKED, End.DELIVERED, null, null, NOON));
        assertThat(ended(WANTED, received("gone"), NOON))
                .isEqualTo(new Over(ASKED, End.FAILED, null, "gone", NOON));
    }

    @Test
    void aReceiptCountsEvenBeforeItIsKnownToBeSent() {
        for (Message it : List.of(SENDING, SENT)) {
            assertThat(ended(it, received(null), NOON)).isEqualTo(DELIVERED);
            assertThat(step(it, received(null), NOON)).isNull();
            assertThat(ended(it, received("no-such-number"), NOON))
                    .isEqualTo(new Over(ASKED, End.FAILED, ATTEMPT, "no-such-number", NOON));
            assertThat(step(it, received("no-such-number"), NOON).kind())
                    .isEqualTo("message-failed");
        }
    }

    @Test
    void whatEndedStaysSaveThatUnsureMayTurnOutToBeDelivered() {
        assertThat(ended(UNSURE, received(null), NOON)).isEqualTo(DELIVERED);
        unchanged(UNSURE, received("no-such-number"), NOON);
        for (Message it : List.of(new None(), WITHHELD, DELIVERED, FAILED, CALLED_OFF)) {
            unchanged(it, received(null), NOON);
            unchanged(it, received("no-such-number"), NOON);
        }
    }

    @Test
    void aHumanIsToldOnceADayAndOnlyWhereItMattered() {
        var step = FOR_WANDA.step(ASKED, End.WITHHELD);

        assertThat(step.owner()).isEqualTo(WANDA);
        assertThat(step.due()).isEqualTo(TODAY);
        assertThat(FOR_WANDA.step(ASKED, End.USELESS)).isEqualTo(step);
        assertThat(FOR_WANDA.step(ASKED, End.FAILED).id()).isNotEqualTo(step.id());
        var tomorrow = new ForWhom(WANDA, TODAY.plusDays(1), false);
        assertThat(tomorrow.step(ASKED, End.WITHHELD).id()).isNotEqualTo(step.id());
        assertThat(FOR_WANDA.step(asked(false), End.WITHHELD)).isNull();
        assertThat(new ForWhom(WANDA, TODAY, true).step(ASKED, End.WITHHELD)).isNull();
        assertThat(FOR_WANDA.step(ASKED, End.DELIVERED)).isNull();
    }

    @Test
    void oneCauseIsOneMessageOfOnePerson() {
        assertThat(MessageId.of(DEBORAH, APPOINTMENT))
                .isEqualTo(MessageId.of(DEBORAH, APPOINTMENT));
        assertThat(MessageId.of(DEBORAH, APPOINTMENT).toString())
                .isEqualTo(MessageId.of(DEBORAH, APPOINTMENT).value().toString())
                .isNotEqualTo(APPOINTMENT.toString());
    }

    @Test
    void whatCannotBeIsAMistakeOfOurs() {
        List<Message> begun =
                List.of(
                        WANTED, SENDING, TO_POST, PRINTED, POSTED, SENT, WITHHELD, UNSURE,
                        DELIVERED, FAILED);
        List<Message> handed = List.of(SENT, POSTED, UNSURE, DELIVERED, FAILED);
        List<Message> letters = List.of(TO_POST, PRINTED);
        var attempted = ALL.stream().filter(it -> it.attempt() != null).toList();
        only(List.of(new None()), new Event.AskedFor(ASKED));
        only(List.of(WANTED), new Event.Began(ATTEMPT));
        only(List.of(WANTED), new Event.HeldBack(ASKED, 0, NOON, "night", true));
        only(List.of(WANTED, SENDING, TO_POST), new Event.Postponed(1, NOON));
        only(List.of(SENDING, PRINTED), new Event.Taken(ASKED, SentBy.TEXT, "notify", "7", NOON));
        var step = FOR_WANDA.toPost(ASKED);
        only(List.of(WANTED), new Event.WaitsForPost(ASKED, NOON, NOON, step));
        only(letters, new Event.Opened(OPENED));
        only(letters, new Event.StillToPost(NOON));
        only(letters, new Event.Settled(ASKED, step.id()));
        only(begun, new Event.Ended(ASKED, End.USELESS, null, NOON, null));
        only(List.of(SENDING), new Event.NotWantedMeanwhile(null));
        only(handed, new Event.Confirmed());
        only(attempted, new Event.Doubted());
    }

    private static void only(List<Message> where, Event event) {
        Impossible.anywhereBut(where, ALL, event, it -> it.apply(event));
    }
}
