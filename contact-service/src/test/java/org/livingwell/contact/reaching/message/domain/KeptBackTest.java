package org.livingwell.contact.reaching.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.domain.Decided.after;
import static org.livingwell.contact.reaching.message.domain.Decided.ended;
import static org.livingwell.contact.reaching.message.domain.Decided.events;
import static org.livingwell.contact.reaching.message.domain.Decided.hold;
import static org.livingwell.contact.reaching.message.domain.Decided.step;
import static org.livingwell.contact.reaching.message.domain.Decided.unchanged;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ASKED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.FOR_WANDA;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.NOON;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.TWO_ON_TUESDAY;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WANTED;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.domain.Message.Command.HoldBack;
import org.livingwell.contact.reaching.message.domain.Message.Command.NotYet;
import org.livingwell.contact.reaching.message.domain.Message.Command.TooLate;
import org.livingwell.contact.reaching.message.domain.Message.Command.TryLater;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;

import java.time.Duration;
import java.time.Instant;

/** What may not go yet, and what becomes too late. */
class KeptBackTest {

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
    void whatOneProcessMayNotLookAtYetIsLookedAtSoonAndIsNoTry() {
        var tried = new Wanted(ASKED, 4, NOON, "newer-said");

        var later = (Wanted) after(tried, new NotYet(NOON), NOON);

        assertThat(later.tries()).isEqualTo(4);
        assertThat(later.due()).isEqualTo(NOON.plusSeconds(15));
        unchanged(tried, new NotYet(NOON), NOON.minusSeconds(1));
        unchanged(tried, new NotYet(NOON.minusSeconds(1)), NOON);
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
}
