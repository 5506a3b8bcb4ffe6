package org.livingwell.contact.reaching.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.domain.Decided.DOWN;
import static org.livingwell.contact.reaching.message.domain.Decided.TAKEN;
import static org.livingwell.contact.reaching.message.domain.Decided.after;
import static org.livingwell.contact.reaching.message.domain.Decided.ended;
import static org.livingwell.contact.reaching.message.domain.Decided.hand;
import static org.livingwell.contact.reaching.message.domain.Decided.step;
import static org.livingwell.contact.reaching.message.domain.Decided.unchanged;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ALL;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ASKED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ATTEMPT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.CALLED_OFF;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DEBORAH;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DELIVERED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DROPPED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.FOR_WANDA;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.LAMBETH;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.NOON;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.PRINTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.SENDING;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.SENT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.TO_POST;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.UNSURE;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WANTED;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.Command.CallOff;
import org.livingwell.contact.reaching.message.domain.Message.Command.Drop;
import org.livingwell.contact.reaching.message.domain.Message.Command.Stop;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;

import java.util.List;

/** What is not wanted any more, or not of whom it was wanted for. */
class StoppedTest {

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
    void whatIsDroppedSaysWhatWasStillToBeTold() {
        var drop = new Drop(DEBORAH, LAMBETH);

        assertThat(after(WANTED, drop, NOON)).isEqualTo(new Dropped(DEBORAH, LAMBETH, ASKED, null));
        assertThat(after(SENDING, drop, NOON)).isEqualTo(DROPPED);
        assertThat(after(new None(), drop, NOON)).isEqualTo(DROPPED);
        unchanged(DROPPED, drop, NOON);
    }
}
