package org.livingwell.contact.reaching.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.provider.Letters.ID;
import static org.livingwell.contact.reaching.provider.Letters.PATIENT;
import static org.livingwell.contact.reaching.provider.Letters.SHORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.contact.reaching.provider.Handed.Down;
import org.springframework.web.client.RestClient;

import java.time.Duration;

class TextStandInTest {

    @Test
    void aTextGoesWithItsId() {
        try (var counter = Counter.answers(202, "{}")) {
            assertThat(at(counter.url(), PATIENT).carry(Letters.text()))
                    .isEqualTo(Carried.taken("stand-in", ID.toString()));

            assertThat(counter.bodies())
                    .singleElement()
                    .asString()
                    .contains("+447700900123", "Please ring us.", ID.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"400", "422"})
    void whatTheyDoNotTakeIsRefused(int status) {
        assertThat(answer(status)).isEqualTo(Carried.refused("not-valid"));
    }

    @ParameterizedTest
    @CsvSource({"429", "503"})
    void whatTheyDoNotTakeNowMayBeTriedAgain(int status) {
        assertThat(answer(status)).isEqualTo(Carried.down());
    }

    @ParameterizedTest
    @CsvSource({"401", "403", "404"})
    void aWrongAddressIsOurs(int status) {
        assertThat(answer(status)).isEqualTo(Carried.ours(new Down()));
    }

    @ParameterizedTest
    @CsvSource({"500", "502"})
    void whatBrokeInTheirHandsMayHaveGone(int status) {
        assertThat(answer(status)).isEqualTo(Carried.unsure());
    }

    @Test
    void whereNobodyListensNothingWent() {
        assertThat(at(Counter.shut(), PATIENT).carry(Letters.text())).isEqualTo(Carried.down());
    }

    @Test
    void aLineThatBreaksOrSaysNothingLeavesUsUnsureAndTheWordsWentOnce() {
        try (var breaks = Counter.breaksOff();
                var silent = Counter.saysNothing()) {
            assertThat(at(breaks.url(), PATIENT).carry(Letters.text())).isEqualTo(Carried.unsure());
            assertThat(at(silent.url(), SHORT).carry(Letters.text())).isEqualTo(Carried.unsure());

            assertThat(breaks.bodies()).hasSize(1);
        }
    }

    @Test
    void aLandlineIsNotAsked() {
        assertThat(at(Counter.shut(), PATIENT).carry(Letters.text("020 7946 0123")))
                .isEqualTo(Carried.refused("no-number-for-texts"));
    }

    private static Carried answer(int status) {
        try (var counter = Counter.answers(status, "{}")) {
            return at(counter.url(), PATIENT).carry(Letters.text());
        }
    }

    private static TextStandIn at(String url, Duration longest) {
        return new TextStandIn(RestClient.builder(), url, longest);
    }
}
