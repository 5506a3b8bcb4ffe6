package org.livingwell.contact.meeting.lunch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.lunch.domain.Rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class DatesTest {

    @Test
    void everyWeekGoesOnOverBothClockChanges() {
        assertThat(dates(Rhythm.WEEKLY, "2027-03-21", "2027-03-21", "2027-04-04"))
                .isEqualTo(days("2027-03-21", "2027-03-28", "2027-04-04"));
        assertThat(dates(Rhythm.WEEKLY, "2027-10-24", "2027-10-25", "2027-11-07"))
                .isEqualTo(days("2027-10-31", "2027-11-07"));
    }

    @Test
    void everyTwoWeeksKeepsItsWeeksHoweverLateItIsAsked() {
        assertThat(dates(Rhythm.EVERY_TWO_WEEKS, "2026-12-08", "2026-12-16", "2027-01-10"))
                .isEqualTo(days("2026-12-22", "2027-01-05"));
    }

    @Test
    void theSecondTuesdayOfEachMonthIsNeverAnotherDay() {
        assertThat(dates(Rhythm.MONTHLY, "2026-12-08", "2026-12-01", "2027-03-31"))
                .isEqualTo(days("2026-12-08", "2027-01-12", "2027-02-09", "2027-03-09"));
    }

    @Test
    void aFifthFridayIsTheLastOfMonthsThatHaveFour() {
        assertThat(dates(Rhythm.MONTHLY, "2027-01-29", "2027-01-01", "2027-05-31"))
                .isEqualTo(
                        days("2027-01-29", "2027-02-26", "2027-03-26", "2027-04-30", "2027-05-28"));
    }

    @Test
    void noDayBeforeTheFirstIsMade() {
        assertThat(dates(Rhythm.WEEKLY, "2026-12-08", "2026-11-01", "2026-12-07")).isEmpty();
    }

    private static List<LocalDate> dates(Rhythm rhythm, String first, String from, String until) {
        return Dates.of(
                rhythm, LocalDate.parse(first), LocalDate.parse(from), LocalDate.parse(until));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
