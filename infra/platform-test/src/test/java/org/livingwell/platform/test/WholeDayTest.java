package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class WholeDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T00:00:00Z, true",
        "2026-12-01T12:00:00Z, true",
        "2026-12-31T23:57:59Z, true",
        "2026-12-31T23:58:00Z, false",
        "2026-12-31T23:59:59Z, false",
        "2026-07-01T22:57:59Z, true",
        "2026-07-01T22:59:00Z, false",
        "2026-07-01T23:00:00Z, true",
        "2026-07-01T23:59:00Z, false",
    })
    void aTestBeginsWhereTheDayLastsHereAndInUtc(Instant now, boolean lasts) {
        assertThat(WholeDay.lasts(now)).isEqualTo(lasts);
    }
}
