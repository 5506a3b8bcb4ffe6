package org.livingwell.intake.arriving.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.intake.people.keys.domain.BirthDate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class SoonTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T00:05:00Z, 2026-11-23",
        "2026-11-23T19:59:59Z, 2026-11-23",
        "2026-11-23T20:00:00Z, 2026-11-24",
        "2026-11-23T23:40:00Z, 2026-11-24",
        "2026-07-23T19:30:00Z, 2026-07-24",
        "2026-10-25T00:30:00Z, 2026-10-25",
    })
    void somebodyIsInTouchTodayUnlessTodayIsNearlyOver(Instant now, LocalDate by) {
        assertThat(Soon.contactBy(now.atZone(ZoneId.of("Europe/London")))).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-24, 2026-11-23, true",
        "2008-11-23, 2026-11-23, false",
        "2008-02-29, 2026-02-28, true",
        "2008-02-29, 2026-03-01, false",
    })
    void somebodyIsGrownUpOnTheirBirthday(LocalDate born, LocalDate today, boolean young) {
        assertThat(new BirthDate(born).youngerThan(18, today)).isEqualTo(young);
    }
}
