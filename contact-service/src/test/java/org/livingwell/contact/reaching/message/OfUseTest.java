package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.Played.LONDON;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.rule.Gatekeeper.Look;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.Gate.State;
import org.livingwell.contact.reaching.rule.domain.Window;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class OfUseTest {

    /** In the week before the clocks go back. */
    static final Instant WEDNESDAY = Instant.parse("2027-10-27T12:00:00Z");

    static final Instant OVER_A_WEEKEND = Instant.parse("2027-10-30T12:00:00Z");
    static final ChannelRule TUESDAYS =
            new ChannelRule(
                    Channel.TEXT,
                    true,
                    List.of(
                            new Window(
                                    List.of(DayOfWeek.TUESDAY),
                                    LocalTime.of(10, 0),
                                    LocalTime.of(12, 0))),
                    null);

    @Test
    void whatMayGoNowIsOfUseOverAWeekend() {
        var now = until(State.IN_NETWORK, TUESDAYS, ChannelRule.of(Channel.EMAIL, true));

        assertThat(now).isEqualTo(OVER_A_WEEKEND);
    }

    @Test
    void whatMayGoOnTuesdaysOnlyIsOfUseOnTheNextOne() {
        assertThat(until(State.IN_NETWORK, TUESDAYS))
                .isEqualTo(Instant.parse("2027-11-03T10:00:00Z"));
    }

    @Test
    void whatNoHourOpensIsOfUseNoLonger() {
        assertThat(until(State.PAUSED, TUESDAYS)).isEqualTo(OVER_A_WEEKEND);
        assertThat(until(State.IN_NETWORK)).isEqualTo(OVER_A_WEEKEND);
    }

    private static Instant until(State state, ChannelRule... rules) {
        var played = new Played(WEDNESDAY);
        played.hold(List.of(rules), LocalDate.of(2028, 1, 1));
        return OfUse.until(new Look(played.held, LONDON, state, false, Played.LAMBETH), WEDNESDAY);
    }
}
