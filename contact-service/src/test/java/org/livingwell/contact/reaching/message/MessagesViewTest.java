package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.MessagesView.Row;
import org.livingwell.contact.reaching.message.MessagesView.State;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Attempt;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What is said of a message, to a worker and to whoever it is for. */
class MessagesViewTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Instant LATER = NOON.plusSeconds(3600);
    static final Attempt LETTER = new Attempt(SentBy.LETTER, "key", false, false, NOON, LATER);
    static final Asked ASKED =
            new Asked(
                    new PersonId(new UUID(13, 1)),
                    new PlaceId("lambeth"),
                    new UUID(13, 3),
                    "ring-us",
                    Map.of(),
                    NOON,
                    LATER,
                    true,
                    NOON,
                    null);

    @Test
    void ofALetterThatWasOpenedAndStoppedNobodyIsToldThatItWasSent() {
        var stopped = row(over(End.UNSURE, LETTER, "paused"));

        assertThat(stopped.state()).isEqualTo(State.UNSURE);
        assertThat(stopped.rule()).isEqualTo("paused");
        var own = stopped.forThemselves();
        assertThat(own.state()).isEqualTo(State.UNSURE);
        assertThat(own.way()).isEqualTo(SentBy.LETTER);
        assertThat(own.rule()).as("it could be read over their shoulder").isNull();
    }

    @Test
    void whoeverItIsForReadsWhetherItWentAndNoRule() {
        assertThat(own(new Wanted(ASKED, 1, NOON, "paused"))).isEqualTo(State.WAITING);
        assertThat(own(new Sending(ASKED, 0, LETTER, false, null))).isEqualTo(State.WAITING);
        assertThat(own(new ToPost(ASKED, LATER, NOON, null, LETTER))).isEqualTo(State.WAITING);
        assertThat(own(new Sent(ASKED, LETTER, "by-hand", "", NOON))).isEqualTo(State.SENT);
        assertThat(own(over(End.DELIVERED, LETTER, null))).isEqualTo(State.SENT);
        assertThat(own(over(End.FAILED, LETTER, null))).isEqualTo(State.NOT_SENT);
        assertThat(own(over(End.WITHHELD, null, "paused"))).isEqualTo(State.NOT_SENT);
        assertThat(own(over(End.USELESS, null, null))).isEqualTo(State.NOT_SENT);
        assertThat(own(new Message.CalledOff(ASKED.person(), ASKED.place(), ASKED, NOON)))
                .isEqualTo(State.NOT_SENT);
    }

    private static Over over(End end, @Nullable Attempt attempt, @Nullable String why) {
        return new Over(ASKED, end, attempt, why, NOON);
    }

    private static State own(Message message) {
        Row it = row(message).forThemselves();
        assertThat(it.rule()).isNull();
        assertThat(it.known()).isNull();
        assertThat(it.next()).isNull();
        return it.state();
    }

    private static Row row(Message message) {
        return Row.of(new UUID(13, 4), message).orElseThrow();
    }
}
