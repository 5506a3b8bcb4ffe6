package org.livingwell.contact.reaching.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.LONDON;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Both clock changes of 2027: 28 March, when 01:00 becomes 02:00, and 31 October, back again. */
class HoursTest {

    static final List<DayOfWeek> DAILY = List.of(DayOfWeek.values());

    @Test
    void nineInTheMorningStaysNineInTheMorning() {
        var hours = daily(9, 10);

        assertThat(hours.next(Instant.parse("2027-03-27T12:00:00Z")))
                .isEqualTo("2027-03-28T08:00:00Z");
        assertThat(hours.until(Instant.parse("2027-03-28T08:30:00Z")))
                .isEqualTo("2027-03-28T09:00:00Z");
        assertThat(hours.next(Instant.parse("2027-10-30T12:00:00Z")))
                .isEqualTo("2027-10-31T09:00:00Z");
        assertThat(hours.open(Instant.parse("2027-10-31T08:30:00Z"))).isFalse();
    }

    @Test
    void anHourThatDoesNotExistIsNeverOpen() {
        var hours = daily(1, 2);

        assertThat(hours.open(Instant.parse("2027-03-28T00:59:59Z"))).isFalse();
        assertThat(hours.open(Instant.parse("2027-03-28T01:00:00Z"))).isFalse();
        assertThat(hours.next(Instant.parse("2027-03-27T12:00:00Z")))
                .isEqualTo("2027-03-29T00:00:00Z");
    }

    @Test
    void anHourThatComesTwiceIsOpenOnce() {
        var hours = daily(1, 2);

        assertThat(hours.next(Instant.parse("2027-10-30T12:00:00Z")))
                .isEqualTo("2027-10-31T00:00:00Z");
        assertThat(hours.until(Instant.parse("2027-10-31T00:30:00Z")))
                .isEqualTo("2027-10-31T01:00:00Z");
        assertThat(hours.open(Instant.parse("2027-10-31T01:30:00Z"))).isFalse();
        assertThat(hours.next(Instant.parse("2027-10-31T01:00:00Z")))
                .isEqualTo("2027-11-01T01:00:00Z");
    }

    @Test
    void whatReachesOverTheHourThatComesTwiceOpensAgainAfterIt() {
        var hours = daily(0, 3);

        assertThat(hours.until(Instant.parse("2027-10-31T00:30:00Z")))
                .isEqualTo("2027-10-31T01:00:00Z");
        assertThat(hours.next(Instant.parse("2027-10-31T01:30:00Z")))
                .isEqualTo("2027-10-31T02:00:00Z");
    }

    @Test
    void windowsThatMeetAreOne() {
        var hours =
                new Hours(
                        List.of(
                                new Window(DAILY, LocalTime.of(9, 0), LocalTime.of(10, 0)),
                                new Window(DAILY, LocalTime.of(10, 0), LocalTime.of(11, 30))),
                        LONDON);

        assertThat(hours.until(Instant.parse("2026-11-24T09:15:00Z")))
                .isEqualTo("2026-11-24T11:30:00Z");
    }

    /** New York changes on 14 March and 7 November 2027; Kolkata never does. */
    @Test
    void theClockOfAnotherPlaceIsItsOwn() {
        var york = daily(1, 2, ZoneId.of("America/New_York"));

        assertThat(york.next(Instant.parse("2027-03-28T00:00:00Z")))
                .isEqualTo("2027-03-28T05:00:00Z");
        assertThat(york.next(Instant.parse("2027-11-06T12:00:00Z")))
                .isEqualTo("2027-11-07T05:00:00Z");
        assertThat(york.open(Instant.parse("2027-11-07T06:30:00Z"))).isFalse();
        assertThat(
                        daily(2, 3, ZoneId.of("America/New_York"))
                                .next(Instant.parse("2027-03-13T12:00:00Z")))
                .isEqualTo("2027-03-15T06:00:00Z");
        assertThat(
                        daily(1, 2, ZoneId.of("Asia/Kolkata"))
                                .next(Instant.parse("2027-10-31T00:30:00Z")))
                .isEqualTo("2027-10-31T19:30:00Z");
    }

    private static Hours daily(int from, int to) {
        return daily(from, to, LONDON);
    }

    private static Hours daily(int from, int to, ZoneId zone) {
        return new Hours(
                List.of(new Window(DAILY, LocalTime.of(from, 0), LocalTime.of(to, 0))), zone);
    }
}
