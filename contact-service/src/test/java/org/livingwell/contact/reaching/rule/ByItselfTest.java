package org.livingwell.contact.reaching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.rule.RulesView.ByItself;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer.Allowed;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer.Withheld;
import org.livingwell.contact.reaching.rule.domain.Gate.Mind;
import org.livingwell.contact.reaching.rule.domain.Gate.Rule;

import java.time.Instant;
import java.util.List;

/** Whether a message may go without a human, told to whoever would send one. */
class ByItselfTest {

    private static final Instant EIGHT = Instant.parse("2026-11-26T08:00:00Z");
    private static final Answer OPEN = new Allowed(EIGHT, List.of(Mind.NEVER_TALK_TO));
    private static final Answer CLOSED = new Withheld(Rule.NOT_SAFE, null);
    private static final Answer UNREAD = new Withheld(Rule.TIMES_UNREAD, null);
    private static final Answer NIGHT = new Withheld(Rule.NIGHT, EIGHT);
    private static final Answer LATER = new Withheld(Rule.OUTSIDE_HOURS, EIGHT.plusSeconds(3600));

    @Test
    void oneOpenWayIsEnough() {
        assertThat(ByItself.of(List.of(CLOSED, OPEN))).isEqualTo(new ByItself(null, null));
        assertThat(ByItself.of(List.of(OPEN, NIGHT))).isEqualTo(new ByItself(null, null));
    }

    @Test
    void theFirstHourThatComesIsTold() {
        assertThat(ByItself.of(List.of(LATER, NIGHT))).isEqualTo(new ByItself(Rule.NIGHT, EIGHT));
        assertThat(ByItself.of(List.of(UNREAD, NIGHT))).isEqualTo(new ByItself(Rule.NIGHT, EIGHT));
    }

    @Test
    void whatAHumanCanSettleSaysMoreThanWhatIsClosed() {
        var unread = new ByItself(Rule.TIMES_UNREAD, null);
        assertThat(ByItself.of(List.of(UNREAD, CLOSED))).isEqualTo(unread);
        assertThat(ByItself.of(List.of(CLOSED, UNREAD))).isEqualTo(unread);
        var noWay = new Withheld(Rule.NO_WAY, null);
        var closed = new ByItself(Rule.NOT_SAFE, null);
        assertThat(ByItself.of(List.of(CLOSED, noWay))).isEqualTo(closed);
    }
}
