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
        assertThat(ByItself.of(List.of(CLOSED, OPEN), CLOSED))
                .isEqualTo(new ByItself(null, null, false));
        assertThat(ByItself.of(List.of(OPEN, NIGHT), CLOSED))
                .isEqualTo(new ByItself(null, null, false));
    }

    @Test
    void theFirstHourThatComesIsTold() {
        assertThat(ByItself.of(List.of(LATER, NIGHT), CLOSED))
                .isEqualTo(new ByItself(Rule.NIGHT, EIGHT, false));
        assertThat(ByItself.of(List.of(UNREAD, NIGHT), CLOSED))
                .isEqualTo(new ByItself(Rule.NIGHT, EIGHT, false));
    }

    @Test
    void whatAHumanCanSettleSaysMoreThanWhatIsClosed() {
        var unread = new ByItself(Rule.TIMES_UNREAD, null, false);
        assertThat(ByItself.of(List.of(UNREAD, CLOSED), CLOSED)).isEqualTo(unread);
        assertThat(ByItself.of(List.of(CLOSED, UNREAD), CLOSED)).isEqualTo(unread);
        var noWay = new Withheld(Rule.NO_WAY, null);
        var closed = new ByItself(Rule.NOT_SAFE, null, false);
        assertThat(ByItself.of(List.of(CLOSED, noWay), CLOSED)).isEqualTo(closed);
    }

    @Test
    void aLetterIsThoughtOfWhereNothingElseWouldEverGo() {
        var letter = new ByItself(null, null, true);
        var noWay = new Withheld(Rule.NO_WAY, null);
        assertThat(ByItself.of(List.of(CLOSED, noWay), OPEN)).isEqualTo(letter);
        assertThat(ByItself.of(List.of(UNREAD, CLOSED), OPEN)).isEqualTo(letter);
        assertThat(ByItself.of(List.of(NIGHT, CLOSED), OPEN))
                .as("it is waited for")
                .isEqualTo(new ByItself(Rule.NIGHT, EIGHT, false));
        assertThat(ByItself.of(List.of(CLOSED, OPEN), OPEN).letter()).isFalse();

        var opened = new Withheld(Rule.LETTERS_OPENED, null);
        assertThat(ByItself.of(List.of(noWay, noWay), opened))
                .as("what a letter waits for says more than no number")
                .isEqualTo(new ByItself(Rule.LETTERS_OPENED, null, false));
    }
}
