package org.livingwell.contact.reaching.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.domain.Decided.after;
import static org.livingwell.contact.reaching.message.domain.Decided.events;
import static org.livingwell.contact.reaching.message.domain.Decided.unchanged;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ALL;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ASKED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.CALLED_OFF;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DEBORAH;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.FOR_WANDA;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.KEY;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.LAMBETH;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.NOON;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.OPENED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.POSTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.PRINTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.TODAY;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.TO_POST;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.TWO_ON_TUESDAY;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WANDA;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WANTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.asked;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.Command;
import org.livingwell.contact.reaching.message.domain.Message.Command.AskToPost;
import org.livingwell.contact.reaching.message.domain.Message.Command.CallOff;
import org.livingwell.contact.reaching.message.domain.Message.Command.Confirm;
import org.livingwell.contact.reaching.message.domain.Message.Command.Drop;
import org.livingwell.contact.reaching.message.domain.Message.Command.Open;
import org.livingwell.contact.reaching.message.domain.Message.Command.Reconsider;
import org.livingwell.contact.reaching.message.domain.Message.Command.RecordPosted;
import org.livingwell.contact.reaching.message.domain.Message.Command.Stop;
import org.livingwell.contact.reaching.message.domain.Message.Command.TakeOpened;
import org.livingwell.contact.reaching.message.domain.Message.Command.TooLate;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;

import java.time.Duration;
import java.time.Instant;

/** A letter that a worker prints and posts. */
class LetterTest {

    static final AskToPost ASK = new AskToPost(NOON, TWO_ON_TUESDAY, FOR_WANDA);
    static final Open OPEN = new Open(KEY, false);
    static final Instant LOOKED_AT = NOON.plus(Duration.ofHours(6));
    static final Stop PAUSE = new Stop("paused", NOON, FOR_WANDA);

    @Test
    void aWorkerIsAskedToPostWhatNobodyCarries() {
        var step = new Step(TO_POST.step(), "letter-to-post", WANDA, TODAY);

        assertThat(events(WANTED, ASK, NOON))
                .containsExactly(new Event.WaitsForPost(ASKED, TWO_ON_TUESDAY, LOOKED_AT, step));
        assertThat(after(WANTED, ASK, NOON))
                .isEqualTo(new ToPost(ASKED, TWO_ON_TUESDAY, LOOKED_AT, step.id(), null));
        assertThat(FOR_WANDA.toPost(asked(false))).as("nobody else would").isEqualTo(step);
        for (Message it : ALL) if (!it.equals(WANTED)) unchanged(it, ASK, NOON);
    }

    @Test
    void nobodyIsAskedTooLateOrForSomebodyWhoDied() {
        unchanged(WANTED, new AskToPost(NOON, NOON, FOR_WANDA), NOON);
        unchanged(WANTED, new AskToPost(NOON.plusSeconds(1), TWO_ON_TUESDAY, FOR_WANDA), NOON);
        unchanged(WANTED, new AskToPost(NOON, TWO_ON_TUESDAY, ForWhom.NOBODY), NOON);
    }

    @Test
    void openingItIsKeptOnceAndAgainWhereItWouldGoElsewhere() {
        assertThat(after(TO_POST, OPEN, NOON)).isEqualTo(PRINTED);
        unchanged(PRINTED, OPEN, NOON.plusSeconds(60));

        var moved = (ToPost) after(PRINTED, new Open("elsewhere", true), NOON.plusSeconds(60));
        assertThat(moved.opened().key()).isEqualTo("elsewhere");
        assertThat(moved.opened().known()).isTrue();
        for (Message it : ALL) {
            if (!(it instanceof ToPost)) assertThat(refused(it, OPEN)).isEqualTo("not-to-post");
        }
        assertThat(MessageRules.decide(TO_POST, OPEN, TWO_ON_TUESDAY)).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasPrintedAndPostedIsSentOnceAndTheStepIsOver() {
        assertThat(events(PRINTED, new RecordPosted(), NOON).getFirst())
                .isEqualTo(new Event.Settled(ASKED, TO_POST.step()));
        assertThat(after(PRINTED, new RecordPosted(), NOON)).isEqualTo(POSTED);
        unchanged(POSTED, new RecordPosted(), NOON);

        assertThat(refused(TO_POST, new RecordPosted())).isEqualTo("not-opened");
        for (Message it : ALL) {
            if (it instanceof ToPost || it.equals(POSTED)) continue;
            assertThat(refused(it, new RecordPosted())).isEqualTo("not-to-post");
        }
    }

    @Test
    void whatNobodyOpenedIsWantedAgainWhereItWouldNotBeAskedForNow() {
        assertThat(after(TO_POST, new Reconsider(NOON, false), NOON))
                .isEqualTo(new Wanted(ASKED, 0, NOON, null));
        assertThat(settles(TO_POST, new Reconsider(NOON, false))).isTrue();

        var later = new ToPost(ASKED, TWO_ON_TUESDAY, LOOKED_AT, TO_POST.step(), null);
        assertThat(after(TO_POST, new Reconsider(NOON, true), NOON)).isEqualTo(later);
        assertThat(after(PRINTED, new Reconsider(NOON, false), NOON))
                .as("it may be in the post")
                .isEqualTo(new ToPost(ASKED, TWO_ON_TUESDAY, LOOKED_AT, TO_POST.step(), OPENED));
        unchanged(TO_POST, new Reconsider(NOON.minusSeconds(1), false), NOON);
        unchanged(TO_POST, new Reconsider(NOON, false), NOON.minusSeconds(1));
    }

    @Test
    void itIsLookedAtWhenItIsTooLateAndNotAfter() {
        Instant evening = TWO_ON_TUESDAY.minus(Duration.ofHours(1));
        var late = (ToPost) after(TO_POST, new Reconsider(NOON, true), evening);

        assertThat(late.due()).isEqualTo(TWO_ON_TUESDAY);
    }

    @Test
    void whatNobodyPostedInTimeIsUselessAndWhatWasOpenedUnsure() {
        var tooLate = new TooLate(NOON, FOR_WANDA);

        assertThat(after(TO_POST, tooLate, TWO_ON_TUESDAY))
                .isEqualTo(new Over(ASKED, End.USELESS, null, null, TWO_ON_TUESDAY));
        assertThat(after(PRINTED, tooLate, TWO_ON_TUESDAY))
                .isEqualTo(new Over(ASKED, End.UNSURE, OPENED, "too-late", TWO_ON_TUESDAY));
        assertThat(told(TO_POST, tooLate)).isEqualTo("message-withheld");
        assertThat(told(PRINTED, tooLate)).isEqualTo("message-unsure");
        assertThat(settles(TO_POST, tooLate)).isTrue();
        unchanged(TO_POST, tooLate, TWO_ON_TUESDAY.minusSeconds(1));
        unchanged(TO_POST, new TooLate(NOON.plusSeconds(1), FOR_WANDA), TWO_ON_TUESDAY);
    }

    @Test
    void aPauseStopsItAndWhatWasOpenedIsUnsure() {
        assertThat(after(TO_POST, PAUSE, NOON))
                .isEqualTo(new Over(ASKED, End.WITHHELD, null, "paused", NOON));
        assertThat(after(PRINTED, PAUSE, NOON))
                .isEqualTo(new Over(ASKED, End.UNSURE, OPENED, "paused", NOON));
        assertThat(settles(TO_POST, PAUSE)).isTrue();
        assertThat(settles(PRINTED, PAUSE)).isTrue();
        unchanged(TO_POST, new Stop("paused", ASKED.at(), FOR_WANDA), NOON);
    }

    @Test
    void calledOffItIsNotToBePostedAndWhatWasOpenedIsUnsure() {
        var off = new CallOff(DEBORAH, LAMBETH);

        assertThat(after(TO_POST, off, NOON)).isEqualTo(CALLED_OFF);
        assertThat(after(PRINTED, off, NOON))
                .isEqualTo(new Over(ASKED, End.UNSURE, OPENED, "called-off", NOON));
        assertThat(settles(TO_POST, off)).isTrue();
        assertThat(settles(PRINTED, off)).isTrue();
        assertThat(after(TO_POST, off, NOON)).isInstanceOf(CalledOff.class);
    }

    @Test
    void whatNobodyOpenedIsStillToBeToldToWhomTheyAre() {
        var drop = new Drop(DEBORAH, LAMBETH);

        assertThat(after(TO_POST, drop, NOON))
                .isEqualTo(new Dropped(DEBORAH, LAMBETH, ASKED, null));
        assertThat(after(PRINTED, drop, NOON))
                .isEqualTo(new Dropped(DEBORAH, LAMBETH, ASKED, OPENED));
        assertThat(settles(TO_POST, drop)).isTrue();
    }

    @Test
    void whatWasOpenedBeforeTheMatchIsUnsureAndGoesByNoOtherWay() {
        var take = new TakeOpened(ASKED, OPENED, FOR_WANDA);
        var unsure = new Over(ASKED, End.UNSURE, OPENED, "matched", NOON);

        assertThat(after(new None(), take, NOON)).isEqualTo(unsure);
        assertThat(after(WANTED, take, NOON)).isEqualTo(unsure);
        assertThat(after(TO_POST, take, NOON)).isEqualTo(unsure);
        assertThat(told(new None(), take)).isEqualTo("message-unsure");
        assertThat(settles(TO_POST, take)).isTrue();
        for (Message it : ALL) {
            boolean waits = it instanceof None || it.equals(WANTED) || it.equals(TO_POST);
            if (!waits) unchanged(it, take, NOON);
        }
    }

    @Test
    void whatIsOnlyPrintedReachedNobodyYet() {
        assertThat(refused(PRINTED, new Confirm())).isEqualTo("not-sent");
        assertThat(MessageRules.mayBeConfirmed(PRINTED)).isFalse();
        assertThat(MessageRules.mayBeConfirmed(POSTED)).isTrue();
        assertThat(Again.refusal(TO_POST, NOON)).contains(Again.ON_ITS_WAY);
        assertThat(Again.refusal(PRINTED, NOON)).contains(Again.ON_ITS_WAY);
    }

    private static boolean settles(Message message, Command command) {
        return events(message, command, TWO_ON_TUESDAY)
                .contains(new Event.Settled(ASKED, TO_POST.step()));
    }

    private static String told(Message message, Command command) {
        return ((Event.Ended) events(message, command, TWO_ON_TUESDAY).getLast()).step().kind();
    }

    private static String refused(Message message, Command command) {
        return switch (MessageRules.decide(message, command, NOON)) {
            case Refused<Event>(var refusal) -> refusal.code();
            case Agreed<Event>(var events) -> "agreed " + events;
        };
    }
}
