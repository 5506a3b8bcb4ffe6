package org.livingwell.contact.reaching.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.domain.Decided.LEASE_OVER;
import static org.livingwell.contact.reaching.message.domain.Decided.after;
import static org.livingwell.contact.reaching.message.domain.Decided.hand;
import static org.livingwell.contact.reaching.message.domain.Decided.unchanged;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ALL;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ASKED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.CALLED_OFF;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DELIVERED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DROPPED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.FAILED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.KEY;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.NOON;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.SENDING;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.SENT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.UNSURE;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WANTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WITHHELD;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.domain.Message.Command;
import org.livingwell.contact.reaching.message.domain.Message.Command.Begin;
import org.livingwell.contact.reaching.message.domain.Message.Command.Confirm;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Outcome;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.platform.domain.Decision;

import java.util.List;

/** Whether somebody is known to be reached where a message goes. */
class KnownTest {

    @Test
    void aWayIsKnownOnceSomebodyAnsweredFromThere() {
        var known = new Attempt(SentBy.TEXT, KEY, true, true, NOON, LEASE_OVER);

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
        var begun = Attempt.begun(SentBy.TEXT, KEY, true, NOON, LEASE_OVER);
        assertThat(after(new Sending(ASKED, 0, begun, false, null), new Command.Doubt(), NOON))
                .isEqualTo(SENDING);
        for (Message it : ALL) {
            if (it.attempt() == null || !it.attempt().known()) {
                unchanged(it, new Command.Doubt(), NOON);
            }
        }
    }

    @Test
    void whatWasInHandWhenThatWasTakenBackTeachesNobody() {
        var inHand = after(WANTED, new Begin(NOON, SentBy.TEXT, KEY, true), NOON);
        assertThat(inHand.attempt().known()).isTrue();
        assertThat(MessageRules.knownAt(inHand)).isNull();

        var sent = after(inHand, hand(new Outcome.Taken("notify", "7")), NOON);
        assertThat(MessageRules.knownAt(sent)).isNull();
        assertThat(MessageRules.mayBeConfirmed(sent)).isTrue();

        var heard = after(sent, new Confirm(), NOON);
        assertThat(MessageRules.knownAt(heard)).isEqualTo(KEY);
        assertThat(MessageRules.mayBeConfirmed(heard)).isFalse();
        var doubted = after(heard, new Command.Doubt(), NOON);
        assertThat(MessageRules.knownAt(doubted)).isNull();
        assertThat(doubted.attempt().known()).isFalse();
    }
}
