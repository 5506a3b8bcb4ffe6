package org.livingwell.careplan.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.careplan.entry.domain.Tries;

/**
 * How often something was tried is said as somebody would say it, and what never came about not at
 * all.
 */
class TriedTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, ''",
        "1, 0, 0, Helped a lot once",
        "0, 2, 0, Helped a little 2 times",
        "0, 0, 1, Did not help once",
        "2, 0, 1, '3 times: helped a lot 2 times, did not help once'",
        "1, 1, 1, '3 times: helped a lot once, helped a little once, did not help once'"
    })
    void onlyWhatCameAboutIsSaid(int aLot, int aLittle, int not, String said) {
        assertThat(EntryItems.tried(new Tries(aLot, aLittle, not, null))).isEqualTo(said);
    }
}
