package org.livingwell.intake.people.keys.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class BirthDateTest {

    static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @ParameterizedTest
    @CsvSource({"2026-11-27, false", "2026-11-26, true", "1896-11-27, true", "1896-11-26, false"})
    void nobodyIsBornTomorrowAndNobodyIsOlderThanAnybodyWas(LocalDate born, boolean plausible) {
        assertThat(new BirthDate(born).plausible(TODAY)).isEqualTo(plausible);
    }

    @ParameterizedTest
    @CsvSource({"2008-11-26, false", "2008-11-27, true"})
    void somebodyIsNoChildFromTheirBirthdayOn(LocalDate born, boolean young) {
        assertThat(new BirthDate(born).youngerThan(18, TODAY)).isEqualTo(young);
    }

    @Test
    void itIsPrintedNowhere() {
        assertThat(new BirthDate(TODAY)).hasToString("•••");
    }
}
