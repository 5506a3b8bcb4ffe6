package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where letters go is read strictly: what does not fit on an envelope is said, and nothing lost.
 */
class PostalAddressTest {

    @Test
    void itIsReadLineByLineAsItStandsOnAnEnvelope() {
        String pasted =
                "  Amara\u00a0 Nwosu \r\n\r\n\t2  Brixton\u200b Road\r\nLondon\u2028sw98qa\n\n";

        assertThat(read(pasted)).isEqualTo("Amara Nwosu\n2 Brixton Road\nLondon sw98qa");
        assertThat(read("Amara\n2 Brixton Road\nsw98qa")).endsWith("\nSW9 8QA");
    }

    @ParameterizedTest
    @CsvSource({"m11ae, M1 1AE", "ec1a 1bb, EC1A 1BB", "W1A0AX, W1A 0AX", "B33  8TH, B33 8TH"})
    void aPostcodeIsWrittenAsThePostReadsIt(String typed, String read) {
        assertThat(read("Amara\n" + typed)).isEqualTo("Amara\n" + read);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n\r\n ", "\u200b\n"})
    void nothingWrittenIsNoAddress(@Nullable String typed) {
        assertThat(PostalAddress.read(typed)).isEmpty();
        assertThat(PostalAddress.wrong(typed)).isEmpty();
    }

    @Test
    void thereIsRoomForSevenLinesOfAHundredCharacters() {
        String line = "x".repeat(100);
        String seven = (line + "\r\n").repeat(7);

        assertThat(seven.length()).isLessThanOrEqualTo(PostalAddress.LONGEST);
        assertThat(PostalAddress.wrong(seven)).isEmpty();
        assertThat(PostalAddress.wrong(seven + "more"))
                .contains("Use at most 7 lines for the address");
        assertThat(PostalAddress.wrong(line + "x"))
                .contains("Use at most 100 characters on each line of the address");
    }

    @Test
    void aPostcodeStandsLastOrNowhere() {
        assertThat(PostalAddress.wrong("Amara\nsw9 8qa\nLondon"))
                .contains("Put the postcode on the last line of the address");
        assertThat(PostalAddress.wrong("Amara\nc/o the boat Heron\nRegent's Canal")).isEmpty();
    }

    private static String read(String typed) {
        return PostalAddress.read(typed).orElseThrow().words().value();
    }
}
