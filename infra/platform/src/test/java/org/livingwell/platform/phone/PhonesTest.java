package org.livingwell.platform.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.domain.Words;

/** However a number is typed or pasted, it is one number. */
class PhonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "07700900123",
                "7700 900123",
                "+44 7700 900123",
                "+447700900123",
                "44 7700 900123",
                "0044 7700 900123",
                "00 44 7700 900123",
                "+44 (0)7700 900123",
                "+44 (0) 7700 900 123",
                "0044 (0)7700 900123",
                "+44 07700 900123",
                "(07700) 900123",
                "07700.900.123",
                "07700/900123",
                "07700-900-123",
                "07700 \u2013 900123",
                "07700\u2014900123",
                "07700\u2011900123",
                "07700\u00a0900\u00a0123",
                "07700\u202f900123",
                "07700\u2009900123",
                "\u202a+44\u00a07700\u00a0900123\u202c",
                "\u2068+44 7700 900123\u2069",
                "\u200e07700 900123\u200f",
                "\ufeff07700 900123",
                "07\u00ad700 900\u200b123",
                "\u0660\u0667\u0667\u0660\u0660 \u0669\u0660\u0660\u0661\u0662\u0663",
                "\u06f0\u06f7\u06f7\u06f0\u06f0\u06f9\u06f0\u06f0\u06f1\u06f2\u06f3",
                "\uff0b\uff14\uff14 \uff17\uff17\uff10\uff10 \uff19\uff10\uff10\uff11\uff12\uff13",
                "tel:+447700900123",
                "tel:+44-7700-900123",
                "Tel. 07700 900123",
                "mobile: 07700 900123",
                "\ud83d\udcde 07700 900123",
                " \t07700\t900123\n",
            })
    void oneNumberIsOneHoweverItIsWritten(String typed) {
        assertThat(Phones.read(typed)).contains(new Words("+447700900123"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    020 7946 0123 ext 12        | +442079460123;ext=12
                    020 7946 0123 ext. 12       | +442079460123;ext=12
                    020 7946 0123 x12           | +442079460123;ext=12
                    (020) 7946 0123 extension 4 | +442079460123;ext=4
                    020 7946 0123 #12           | +442079460123;ext=12
                    tel:+442079460123;ext=12    | +442079460123;ext=12
                    """)
    void anExtensionIsKept(String typed, String kept) {
        assertThat(Phones.read(typed)).contains(new Words(kept));
        assertThat(Phones.read(kept)).contains(new Words(kept));
        assertThat(Phones.line(new Words(typed))).contains("+442079460123");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    01632 960123     | +441632960123
                    0113 496 0123    | +441134960123
                    0306 999 0123    | +443069990123
                    08081 570123     | +448081570123
                    020 7946 0999    | +442079460999
                    0800 1111        | +448001111
                    +48 601 234 567  | +48601234567
                    00 353 1 234 5678 | +35312345678
                    +1 202 555 0123  | +12025550123
                    """)
    void numbersOfPlaysAndOfOtherCountriesPass(String typed, String number) {
        assertThat(Phones.read(typed)).contains(new Words(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0770",
                "07700",
                "07700 900",
                "07700 90012",
                "07700 9001234",
                "07700 900123 / 07700 900124",
                "do not ring 07700 900123",
                "07700 900123 my mother's",
                "no phone",
                "0800 FLOWERS",
                "14/03/1985",
                "\u202e",
                "\ud83d\udcde",
            })
    void whatNobodyCouldDialIsNoNumber(String typed) {
        assertThat(Phones.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "07700 900123, true",
        "07911 123456, true",
        "+1 202 555 0123, true",
        "+48 601 234 567, true",
        "020 7946 0123, false",
        "0113 496 0123, false",
        "0800 1111, false",
        "+353 1 234 5678, false",
        "07911 123456 ext 4, false",
    })
    void textsArriveWhereTheyAreRead(String typed, boolean arrives) {
        assertThat(Phones.getsTexts(new Words(typed))).isEqualTo(arrives);
    }

    @Test
    void aNumberPrintsMasked() {
        assertThat(Phones.read("07700 900123").orElseThrow()).hasToString("•••");
    }
}
