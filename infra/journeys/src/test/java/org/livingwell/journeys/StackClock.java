package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.temporal.ChronoUnit.SECONDS;

import org.livingwell.journeys.Door.Answer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What time it is on the stack, which an operator moves on and nobody moves back. */
public final class StackClock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String CLOCK = "/api/operator/clock";

    private StackClock() {}

    public static ZonedDateTime now() {
        return Instant.parse(oscar().get(CLOCK).at("intake.now")).atZone(LONDON);
    }

    public static Duration ahead() {
        return Duration.parse(oscar().get(CLOCK).at("intake.ahead"));
    }

    public static LocalDate today() {
        return now().toLocalDate();
    }

    /** The next time that it is so late there. */
    public static ZonedDateTime next(LocalTime time) {
        var now = now();
        var today = now.with(time);
        return today.isAfter(now) ? today : today.plusDays(1);
    }

    /** A second later than that, as what is due at a moment is due once it is over. */
    public static void moveTo(ZonedDateTime moment) {
        move(Duration.between(now(), moment.plusSeconds(1)));
    }

    public static void moveTo(LocalDate day, String time) {
        moveTo(day.atTime(LocalTime.parse(time)).atZone(LONDON));
    }

    /** All services at once: one that rests would stay behind. */
    static void move(Duration forward) {
        assertThat(forward).isPositive();
        Answer moved =
                oscar().post(CLOCK, "{\"forward\":\"" + forward.truncatedTo(SECONDS) + "\"}");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.body().toString()).doesNotContain("resting");
    }

    private static Door oscar() {
        return Door.of("oscar");
    }
}
