package org.livingwell.contact.reaching.reply.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.reply.domain.Reply.Command.Receive;
import org.livingwell.contact.reaching.reply.domain.Reply.Command.See;
import org.livingwell.contact.reaching.reply.domain.Reply.Event.Received;
import org.livingwell.contact.reaching.reply.domain.Reply.Event.Rung;
import org.livingwell.contact.reaching.reply.domain.Reply.Event.SeenTo;
import org.livingwell.contact.reaching.reply.domain.Reply.ForWhom;
import org.livingwell.contact.reaching.reply.domain.Reply.None;
import org.livingwell.contact.reaching.reply.domain.Reply.Open;
import org.livingwell.contact.reaching.reply.domain.Reply.Seen;
import org.livingwell.contact.reaching.reply.domain.Reply.Step;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

class ReplyTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final PersonId LEON = new PersonId(new UUID(7, 1));
    static final WorkerId WANDA = new WorkerId(new UUID(7, 2));
    static final ForWhom WANDAS = new ForWhom(WANDA, TODAY, TODAY.plusDays(1));
    static final Came CAME = came("reference");

    @Test
    void whatCameIsForTheLeadWorkerToSeeTo() {
        assertThat(decide(new None(), new Receive(CAME, false, WANDAS)))
                .isEqualTo(
                        agree(new Received(CAME, new Step(CAME.id(), WANDA, TODAY.plusDays(1)))));
        assertThat(received()).isEqualTo(new Open(CAME));
        assertThat(new Open(CAME).person()).isEqualTo(LEON);
        assertThat(new Open(CAME).place()).isEqualTo(CAME.place());
    }

    @Test
    void whatCannotWaitRingsSomebodyTodayAndIsSeenToAllTheSameAndNothingOfItIsKept() {
        var ring = new Step(Ids.derive("ring", CAME.id()), WANDA, TODAY);

        assertThat(decide(new None(), new Receive(CAME, true, WANDAS)))
                .isEqualTo(
                        agree(
                                new Rung(ring),
                                new Received(CAME, new Step(CAME.id(), WANDA, TODAY.plusDays(1)))));
        assertThat(new None().apply(new Rung(ring))).isEqualTo(new None());
    }

    @Test
    void whatIsToldAgainChangesNothing() {
        for (Reply reply : new Reply[] {received(), seen()}) {
            assertThat(decide(reply, new Receive(CAME, true, WANDAS))).isEqualTo(agree());
        }
    }

    @Test
    void somebodySeesToItOnce() {
        assertThat(decide(received(), new See(WANDA)))
                .isEqualTo(agree(new SeenTo(CAME.id(), WANDA, NOON)));
        assertThat(seen()).isEqualTo(new Seen(CAME, WANDA, NOON));
        assertThat(decide(seen(), new See(null))).isEqualTo(agree());
        assertThat(decide(new None(), new See(WANDA))).isEqualTo(notFound());
    }

    @Test
    void whatNeverCameIsNeverSeen() {
        var seen = new SeenTo(CAME.id(), WANDA, NOON);

        assertThatThrownBy(() -> new None().apply(seen)).isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> seen().apply(seen)).isInstanceOf(ImpossibleException.class);
    }

    @Test
    void oneReplyOfOneProviderAboutOnePersonIsOne() {
        var id = ReplyId.of("notify", "reference", LEON);

        assertThat(ReplyId.of("notify", "reference", LEON)).isEqualTo(id);
        assertThat(id.toString()).isEqualTo(id.value().toString());
        assertThat(ReplyId.of("other", "reference", LEON)).isNotEqualTo(id);
        assertThat(ReplyId.of("notify", "another", LEON)).isNotEqualTo(id);
        assertThat(ReplyId.of("notify", "reference", new PersonId(new UUID(7, 9))))
                .isNotEqualTo(id);
    }

    @Test
    void itIsReadOnTheNextDayTheTeamIsThere() {
        assertThat(ReadBy.after(LocalDate.of(2026, 11, 26))).isEqualTo("2026-11-27");
        assertThat(ReadBy.after(LocalDate.of(2026, 11, 27))).isEqualTo("2026-11-30");
        assertThat(ReadBy.after(LocalDate.of(2026, 11, 28))).isEqualTo("2026-11-30");
        assertThat(ReadBy.after(LocalDate.of(2026, 11, 29))).isEqualTo("2026-11-30");
    }

    private static Reply received() {
        return new None().apply(new Received(CAME, new Step(CAME.id(), WANDA, TODAY)));
    }

    private static Reply seen() {
        return received().apply(new SeenTo(CAME.id(), WANDA, NOON));
    }

    private static Decision<Reply.Event> decide(Reply reply, Reply.Command command) {
        return Reply.decide(reply, command, NOON);
    }

    private static Came came(String reference) {
        return new Came(
                ReplyId.of("notify", reference, LEON).value(),
                LEON,
                new PlaceId("lambeth"),
                Meaning.TO_READ,
                new Words("On my way"),
                null,
                NOON);
    }
}
