package org.livingwell.contact.reaching.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ALL;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.APPOINTMENT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ASKED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ATTEMPT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.CALLED_OFF;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DEBORAH;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DELIVERED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DROPPED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.FAILED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.FOR_WANDA;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.KEY;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.LAMBETH;
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

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.Command;
import org.livingwell.contact.reaching.message.domain.Message.Command.Begin;
import org.livingwell.contact.reaching.message.domain.Message.Command.CallOff;
import org.livingwell.contact.reaching.message.domain.Message.Command.Confirm;
import org.livingwell.contact.reaching.message.domain.Message.Command.Drop;
import org.livingwell.contact.reaching.message.domain.Message.Command.FindInSending;
import org.livingwell.contact.reaching.message.domain.Message.Command.Hand;
import org.livingwell.contact.reaching.message.domain.Message.Command.HoldBack;
import org.livingwell.contact.reaching.message.domain.Message.Command.Receive;
import org.livingwell.contact.reaching.message.domain.Message.Command.Stop;
import org.livingwell.contact.reaching.message.domain.Message.Command.TooLate;
import org.livingwell.contact.reaching.message.domain.Message.Command.TryLater;
import org.livingwell.contact.reaching.message.domain.Message.Command.Want;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Outcome;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.test.Impossible;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class MessageTest {

    static final Begin BEGIN = new Begin(NOON, SentBy.TEXT, KEY, false);
    static final Outcome TAKEN = new Outcome.Taken("notify", "7");
    static final Outcome DOWN = new Outcome.NotTaken();
    static final Instant LEASE_OVER = NOON.plus(Duration.ofMinutes(5));

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
    void aRuleKeepsItBackUntilItMayBeTriedAgain() {
        Instant ten = TWO_ON_TUESDAY.minus(Duration.ofHours(4));
        var back = hold("outside-hours", ten);

        assertThat(after(WANTED, back, NOON)).isEqualTo(new Wanted(ASKED, 0, ten, "outside-hours"));
        assertThat(events(WANTED, back, NOON))
                .containsExactly(new Event.HeldBack(ASKED, 0, ten, "outside-hours", true));
        var again = new Wanted(ASKED, 4, NOON, "outside-hours");
        assertThat(events(again, back, NOON))
                .containsExactly(new Event.HeldBack(ASKED, 0, ten, "outside-hours", false));
        unchanged(WANTED, new HoldBack(ten, "night", ten, FOR_WANDA), NOON);
    }

    @Test
    void aRuleThatHangsOnSomebodyOrOpensTooLateWithholdsIt() {
        for (Instant next : new Instant[] {null, TWO_ON_TUESDAY}) {
            var over = ended(WANTED, hold("not-safe", next), NOON);
            assertThat(over).isEqualTo(new Over(ASKED, End.WITHHELD, null, "not-safe", NOON));
            assertThat(step(WANTED, hold("not-safe", next), NOON).kind())
                    .isEqualTo("message-withheld");
        }
    }

    @Test
    void whatNobodyCanSayYetIsAskedAgain() {
        var plain = new TryLater(NOON, null);
        assertThat(after(WANTED, plain, NOON))
                .isEqualTo(new Wanted(ASKED, 1, NOON.plusSeconds(15), null));
        unchanged(WANTED, plain, NOON.minusSeconds(1));

        var ruled = new TryLater(NOON, "newer-said");
        assertThat(after(WANTED, ruled, NOON))
                .isEqualTo(new Wanted(ASKED, 1, NOON.plusSeconds(15), "newer-said"));
        assertThat(events(WANTED, ruled, NOON).getFirst())
                .isEqualTo(new Event.HeldBack(ASKED, 1, NOON.plusSeconds(15), "newer-said", true));
        var known = new Wanted(ASKED, 1, NOON, "newer-said");
        assertThat(events(known, ruled, NOON).getFirst())
                .isEqualTo(new Event.HeldBack(ASKED, 2, NOON.plusSeconds(30), "newer-said", false));
    }

    @Test
    void whatIsAskedOfTooLateIsAlwaysLookedAtAgainLater() {
        var last = new Wanted(ASKED, 0, TWO_ON_TUESDAY, null);
        var later = (Wanted) after(last, new TryLater(TWO_ON_TUESDAY, null), TWO_ON_TUESDAY);

        assertThat(later.due()).isEqualTo(TWO_ON_TUESDAY.plusSeconds(15));
    }

    @Test
    void whatComesTooLateIsUselessOrWithheldByWhatKeptItBack() {
        var late = new Wanted(ASKED, 3, TWO_ON_TUESDAY, null);
        var ruled = new Wanted(ASKED, 3, TWO_ON_TUESDAY, "newer-said");
        var tooLate = new TooLate(TWO_ON_TUESDAY, FOR_WANDA);

        assertThat(ended(late, tooLate, TWO_ON_TUESDAY).end()).isEqualTo(End.USELESS);
        assertThat(step(late, tooLate, TWO_ON_TUESDAY).kind()).isEqualTo("message-withheld");
        assertThat(ended(ruled, tooLate, TWO_ON_TUESDAY))
                .isEqualTo(new Over(ASKED, End.WITHHELD, null, "newer-said", TWO_ON_TUESDAY));
        unchanged(WANTED, new TooLate(NOON, FOR_WANDA), TWO_ON_TUESDAY.minusSeconds(1));
        unchanged(WANTED, tooLate, TWO_ON_TUESDAY);
    }

    @Test
    void whatWasAskedForBeforeAPauseIsStopped() {
        var stop = new Stop("paused", NOON, FOR_WANDA);

        assertThat(ended(WANTED, stop, NOON))
                .isEqualTo(new Over(ASKED, End.WITHHELD, null, "paused", NOON));
        assertThat(step(WANTED, stop, NOON).kind()).isEqualTo("message-withheld");
        unchanged(WANTED, new Stop("paused", ASKED.at(), FOR_WANDA), NOON);
        for (Message it : ALL) {
            if (!List.of(WANTED, SENDING, TO_POST, PRINTED).contains(it)) unchanged(it, stop, NOON);
        }
    }

    @Test
    void whatIsBeingHandedOverAtAPauseDoesNotGoAfterItIfItDidNot() {
        var stop = new Stop("paused", NOON, FOR_WANDA);
        var off = new Sending(ASKED, 0, ATTEMPT, true, "paused");

        assertThat(after(SENDING, stop, NOON)).isEqualTo(off);
        unchanged(off, stop, NOON);
        unchanged(SENDING, new Stop("paused", ASKED.at(), FOR_WANDA), NOON);
    }

    @Test
    void whatAPauseStoppedWhileItWasHandedOverAndNobodyTookIsToldToAHuman() {
        var stopped = after(SENDING, new Stop("paused", NOON, FOR_WANDA), NOON);
        var over = new Over(ASKED, End.WITHHELD, null, "paused", NOON);

        assertThat(after(stopped, hand(DOWN), NOON)).isEqualTo(over);
        assertThat(step(stopped, hand(DOWN), NOON).kind()).isEqualTo("message-withheld");
        assertThat(after(stopped, hand(TAKEN), NOON)).isEqualTo(SENT);
        var off = after(stopped, new CallOff(DEBORAH, LAMBETH), NOON);
        assertThat(after(off, hand(DOWN), NOON)).isEqualTo(CALLED_OFF);
    }

    @Test
    void whatIsWantedAgainAlthoughItWentDoesNotGoASecondTime() {
        assertThat(ended(WANTED, received(null), NOON))
                .isEqualTo(new Over(ASKED, End.DELIVERED, null, null, NOON));
        assertThat(ended(WANTED, received("gone"), NOON))
                .isEqualTo(new Over(ASKED, End.FAILED, null, "gone", NOON));
    }

    @Test
    void whatIsCalledOffDoesNotGo() {
        var off = new CallOff(DEBORAH, LAMBETH);

        assertThat(after(WANTED, off, NOON)).isEqualTo(CALLED_OFF);
        assertThat(after(new None(), off, NOON))
                .isEqualTo(new CalledOff(DEBORAH, LAMBETH, null, NOON));
        for (Message it : List.of(SENT, UNSURE, DELIVERED, CALLED_OFF, DROPPED)) {
            unchanged(it, off, NOON);
        }
    }

    @Test
    void whatIsCalledOffWhileItIsHandedOverDoesNotGoAgain() {
        var off = new CallOff(DEBORAH, LAMBETH);
        var meanwhile = after(SENDING, off, NOON);
        assertThat(meanwhile).isEqualTo(new Sending(ASKED, 0, ATTEMPT, true, null));
        unchanged(meanwhile, off, NOON);

        assertThat(after(meanwhile, hand(DOWN), NOON)).isEqualTo(CALLED_OFF);
        assertThat(after(meanwhile, hand(TAKEN), NOON)).isEqualTo(SENT);
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
    void aWayIsKnownOnceSomebodyAnsweredFromThere() {
        var known = new Attempt(SentBy.TEXT, KEY, true, NOON, LEASE_OVER);

        assertThat(after(SENT, new Confirm(), NOON))
                .isEqualTo(new Sent(ASKED, known, "notify", "7", NOON));
        assertThat(after(UNSURE, new Confirm(), NOON))
                .isEqualTo(new Over(ASKED, End.UNSURE, known, null, NOON));
        unchanged(new Sent(ASKED, known, "notify", "7", NOON), new Confirm(), NOON);
        for (Message it :
                List.of(new None(), WANTED, SENDING, FAILED, WITHHELD, CALLED_OFF, DROPPED)) {
            assertThat(MessageRules.decide(it, new Confirm(), NOON))
                    .isEqualTo(Decision.refuse("not-sent", "This message was not sent"));
        }
    }

    @Test
    void aWayIsKnownNoMoreOnceItIsSaidThatItWasSomebodyElse() {
        for (Message it : List.of(SENT, UNSURE, DELIVERED)) {
            assertThat(after(after(it, new Confirm(), NOON), new Command.Doubt(), NOON))
                    .isEqualTo(it);
        }
        var begun = new Attempt(SentBy.TEXT, KEY, true, NOON, LEASE_OVER);
        assertThat(after(new Sending(ASKED, 0, begun, false, null), new Command.Doubt(), NOON))
                .isEqualTo(SENDING);
        for (Message it : ALL) {
            if (it.attempt() == null || !it.attempt().known()) {
                unchanged(it, new Command.Doubt(), NOON);
            }
        }
    }

    @Test
    void whatIsDroppedSaysWhatWasStillToBeTold() {
        var drop = new Drop(DEBORAH, LAMBETH);

        assertThat(after(WANTED, drop, NOON)).isEqualTo(new Dropped(DEBORAH, LAMBETH, ASKED, null));
        assertThat(after(SENDING, drop, NOON)).isEqualTo(DROPPED);
        assertThat(after(new None(), drop, NOON)).isEqualTo(DROPPED);
        unchanged(DROPPED, drop, NOON);
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

    private static Hand hand(Outcome outcome) {
        return new Hand(NOON, outcome, FOR_WANDA);
    }

    private static HoldBack hold(String rule, @Nullable Instant next) {
        return new HoldBack(NOON, rule, next, FOR_WANDA);
    }

    private static Receive received(@Nullable String failed) {
        return new Receive(failed, FOR_WANDA);
    }

    private static Over ended(Message message, Command command, Instant now) {
        return (Over) after(message, command, now);
    }

    private static @Nullable Step step(Message message, Command command, Instant now) {
        return ((Event.Ended) events(message, command, now).getLast()).step();
    }

    private static void unchanged(Message message, Command command, Instant now) {
        assertThat(events(message, command, now)).isEmpty();
    }

    private static Message after(Message message, Command command, Instant now) {
        for (Event it : events(message, command, now)) message = message.apply(it);
        return message;
    }

    private static List<Event> events(Message message, Command command, Instant now) {
        return switch (MessageRules.decide(message, command, now)) {
            case Agreed<Event>(var events) -> events;
            case Refused<Event>(var refusal) -> throw new AssertionError(refusal.code());
        };
    }
}
