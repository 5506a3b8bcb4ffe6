package org.livingwell.intake.people.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.platform.web.InvalidInputException;

import java.time.LocalDate;

class BirthDatesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-03-14",
                "14/03/1985",
                "14/3/1985",
                "14.3.1985",
                "14. 3. 1985",
                "14-03-1985",
                "14\u20133\u20131985",
                "14 3 1985",
                "  14  03  1985 ",
                "14 March 1985",
                "14 march, 1985",
                "14th March 1985",
                "14 Mar 1985",
                "14mar1985",
                "March 14, 1985",
                "\u200e14/03/1985\u200e",
                "١٤/٠٣/١٩٨٥",
                "１４／０３／１９８５"
            })
    void aDateIsReadAsPeopleWriteItTheDayFirst(String typed) {
        var read = BirthDates.read(typed);

        assertThat(read).isEqualTo(new BirthDate(LocalDate.parse("1985-03-14")));
    }

    @ParameterizedTest
    @CsvSource({
        "14.3.85,short-year",
        "14/03/85,short-year",
        "14 March 85,short-year",
        "31/02/1985,no-such-day",
        "31 February 1985,no-such-day",
        "03/14/1985,no-such-day",
        "1985-02-30,no-such-day",
        "00/03/1985,no-such-day",
        "14/03,unreadable",
        "14/03/,unreadable",
        "1986,unreadable",
        "March 1985,unreadable",
        "14 Marzec 1985,unreadable",
        "14 ma 1985,unreadable",
        "in spring,unreadable",
        "14/03/19855,unreadable",
        "-999999999-01-01,unreadable",
        "14/03/2027,implausible",
        "14/03/1885,implausible"
    })
    void whatCannotBeReadOrCannotBeIsSaidAtItsField(String typed, String code) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> BirthDates.check(typed, TODAY))
                .satisfies(
                        it -> {
                            assertThat(it.fields().getFirst().field()).isEqualTo("birthDate");
                            assertThat(it.fields().getFirst().code()).isEqualTo(code);
                            assertThat(it.fields().getFirst().message()).doesNotContain(typed);
                        });
    }

    @Test
    void noDateIsNoFault() {
        assertThat(BirthDates.read(null)).isNull();
        assertThat(BirthDates.read(" ")).isNull();
    }
}
