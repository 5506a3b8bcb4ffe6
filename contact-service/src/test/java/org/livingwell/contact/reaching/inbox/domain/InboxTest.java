package org.livingwell.contact.reaching.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Command.Looked;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Command.OpenIt;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Command.ShutIt;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Command.TryLater;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Look;
import org.livingwell.contact.reaching.inbox.domain.Inbox.None;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Open;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Shut;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class InboxTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Read ONE = new Read(List.of("t1"), false);

    @Test
    void itIsLookedIntoAtOnceAndOpenedOnlyOnce() {
        var open = after(new None(), new OpenIt());

        assertThat(open).isEqualTo(new Open(Read.NOTHING, new Look(NOON, 0)));
        assertThat(Inbox.decide(open, new OpenIt(), NOON)).isEqualTo(agree());
    }

    @Test
    void whatWasReadStaysReadHoweverOftenItIsShut() {
        var read = after(open(), new Looked(ONE));
        var shut = after(read, new ShutIt());

        assertThat(read).isEqualTo(new Open(ONE, new Look(NOON.plusSeconds(20), 0)));
        assertThat(shut).isEqualTo(new Shut(ONE));
        assertThat(after(shut, new OpenIt())).isEqualTo(new Open(ONE, new Look(NOON, 0)));
        assertThat(Inbox.decide(shut, new ShutIt(), NOON)).isEqualTo(agree());
        assertThat(Inbox.decide(new None(), new Looked(ONE), NOON)).isEqualTo(agree());
    }

    @Test
    void whoeverWokeLateChangesNothing() {
        var read = after(open(), new Looked(ONE));

        assertThat(Inbox.decide(read, new Looked(Read.NOTHING), NOON)).isEqualTo(agree());
        assertThat(Inbox.decide(read, new TryLater(), NOON)).isEqualTo(agree());
    }

    @Test
    void whoeverDoesNotAnswerIsAskedLessAndLessButWithinFiveMinutes() {
        Inbox inbox = open();
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Instant due = ((Open) inbox).next().due();
            inbox = after(inbox, new TryLater(), due);
            pauses.add(((Open) inbox).next().due().getEpochSecond() - due.getEpochSecond());
        }

        assertThat(pauses).containsExactly(20L, 40L, 80L, 160L, 300L, 300L);
    }

    @Test
    void theOldestAreForgotten() {
        var many = new Read(IntStream.range(0, 1_000).mapToObj(it -> "m" + it).toList(), true);

        assertThat(many.and(ONE).ids()).hasSize(1_000).startsWith("t1").doesNotContain("m999");
        assertThat(many.and(ONE).more()).isFalse();
        assertThat(ONE.and(ONE)).isEqualTo(ONE);
    }

    private static Inbox open() {
        return after(new None(), new OpenIt());
    }

    private static Inbox after(Inbox inbox, Inbox.Command command) {
        return after(inbox, command, NOON);
    }

    private static Inbox after(Inbox inbox, Inbox.Command command, Instant now) {
        var agreed = (Decision.Agreed<Inbox.Event>) Inbox.decide(inbox, command, now);
        Inbox after = inbox;
        for (var event : agreed.events()) after = after.apply(event);
        return after;
    }
}
