package org.livingwell.contact.reaching.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Words;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

class ChannelRuleTest {

    static final ChannelRule SAFE = ChannelRule.of(Channel.TEXT, true);
    static final ChannelRule CLOSED = ChannelRule.of(Channel.TEXT, false);

    @Test
    void itIsSafeWhereBothSayItIs() {
        assertThat(SAFE.stricter(SAFE)).isEqualTo(SAFE);
        assertThat(SAFE.stricter(CLOSED)).isEqualTo(CLOSED);
        assertThat(CLOSED.stricter(SAFE)).isEqualTo(CLOSED);
    }

    @Test
    void itIsOpenInTheHoursThatBothHold() {
        var one = text(hours(9, 12, MONDAY, TUESDAY, WEDNESDAY));
        var other = text(hours(10, 14, TUESDAY, WEDNESDAY, THURSDAY));

        assertThat(one.stricter(other)).isEqualTo(text(hours(10, 12, TUESDAY, WEDNESDAY)));
        assertThat(other.stricter(one)).isEqualTo(text(hours(10, 12, TUESDAY, WEDNESDAY)));
    }

    @Test
    void whereNoHourIsGoodToBothItIsClosed() {
        var mornings = text(hours(9, 12, MONDAY));

        assertThat(mornings.stricter(text(hours(9, 12, TUESDAY)))).isEqualTo(CLOSED);
        assertThat(mornings.stricter(text(hours(12, 14, MONDAY)))).isEqualTo(CLOSED);
        assertThat(mornings.stricter(text(hours(13, 14, MONDAY)))).isEqualTo(CLOSED);
        assertThat(text(hours(22, 23, MONDAY)).stricter(SAFE)).isEqualTo(CLOSED); // by day only
    }

    @Test
    void whoeverSaysNoHoursMeansByDay() {
        assertThat(text(hours(7, 9, MONDAY)).stricter(SAFE)).isEqualTo(text(hours(8, 9, MONDAY)));
        assertThat(SAFE.stricter(text(hours(20, 22, MONDAY))))
                .isEqualTo(text(hours(20, 21, MONDAY)));
    }

    @Test
    void moreIsMoreHoweverItIsWritten() {
        var all = text(hours(9, 12, MONDAY, TUESDAY));
        var parts = text(hours(9, 11, MONDAY), hours(11, 12, MONDAY), hours(9, 12, TUESDAY));

        assertThat(parts.looserThan(all)).isFalse();
        assertThat(all.looserThan(parts)).isFalse();
        assertThat(text(hours(9, 12, MONDAY)).looserThan(all)).isFalse();
        assertThat(all.looserThan(text(hours(9, 12, MONDAY)))).isTrue();
        assertThat(all.looserThan(text(hours(9, 12, TUESDAY)))).isTrue();
        assertThat(text(minutes(9 * 60, 12 * 60 + 1)).looserThan(text(hours(9, 12, MONDAY))))
                .isTrue();
        assertThat(text(minutes(9 * 60 - 1, 12 * 60)).looserThan(text(hours(9, 12, MONDAY))))
                .isTrue();
        assertThat(text(minutes(9 * 60 + 1, 12 * 60)).looserThan(text(hours(9, 12, MONDAY))))
                .isFalse();
    }

    @Test
    void noHoursAreLooserThanSomeAndNightsThanNone() {
        assertThat(SAFE.looserThan(text(hours(9, 12, MONDAY)))).isTrue();
        assertThat(text(hours(9, 12, MONDAY)).looserThan(SAFE)).isFalse();
        assertThat(text(hours(21, 22, MONDAY)).looserThan(SAFE)).isTrue();
        assertThat(SAFE.looserThan(SAFE)).isFalse();
        assertThat(SAFE.looserThan(CLOSED)).isTrue();
        assertThat(CLOSED.looserThan(SAFE)).isFalse();
    }

    @Test
    void whatIsClosedOrHasNoHourKeepsNone() {
        var hours = List.of(hours(9, 12, MONDAY));
        var ruth = new Through(new Words("Ruth"), null);

        assertThat(new ChannelRule(Channel.TEXT, false, hours, ruth)).isEqualTo(CLOSED);
        assertThat(new ChannelRule(Channel.LETTER, true, hours, ruth).windows()).isEmpty();
        assertThat(new ChannelRule(Channel.PORTAL, true, hours, null).windows()).isEmpty();
        assertThat(new ChannelRule(Channel.LETTER, true, hours, ruth).through()).isEqualTo(ruth);
        assertThat(
                        ChannelRule.of(Channel.LETTER, true)
                                .looserThan(ChannelRule.of(Channel.LETTER, true)))
                .isFalse();
    }

    private static ChannelRule text(Window... windows) {
        return new ChannelRule(Channel.TEXT, true, List.of(windows), null);
    }

    private static Window hours(int from, int to, DayOfWeek... days) {
        return new Window(List.of(days), LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Window minutes(int from, int to) {
        return new Window(
                List.of(MONDAY),
                LocalTime.ofSecondOfDay(from * 60L),
                LocalTime.ofSecondOfDay(to * 60L));
    }
}
