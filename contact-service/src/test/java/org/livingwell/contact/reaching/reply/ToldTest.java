package org.livingwell.contact.reaching.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.contact.reaching.reply.Told.Text;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.phone.Phones;

import java.nio.charset.StandardCharsets;

class ToldTest {

    /** As GOV.UK Notify gives it, and as the number stood when we texted it. */
    @ParameterizedTest
    @CsvSource({
        "447700900123, 07700 900123",
        "48601234567, +48 601 234 567",
        "4520123456, +45 20 12 34 56",
        "353851234567, 00353 85 123 4567",
        "+48601234567, +48 601 234 567",
        "07700900123, +44 7700 900123",
        "' 48601234567 ', +48601234567"
    })
    void aReplyComesFromTheNumberThatWasTextedInWhicheverCountry(String given, String texted) {
        assertThat(Phones.line(from(given))).isPresent().isEqualTo(Phones.line(new Words(texted)));
    }

    @ParameterizedTest
    @CsvSource({"GOVUK", "' '", "0"})
    void whatIsNoNumberStaysWhatItIs(String given) {
        var text = new Text("1", given, "hello");

        assertThat(text.from()).isEqualTo(Words.of(given.strip()));
        assertThat(new Text("1", null, "hello").from()).isNull();
    }

    @Test
    void aTextIsNotPrinted() {
        byte[] body =
                "{\"id\":\"1\",\"source_number\":\"48601234567\",\"message\":\"stop\",\"new\":1}"
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(Told.read(body, Text.class).orElseThrow()).hasToString("•••");
    }

    private static Words from(String given) {
        var from = new Text("1", given, "hello").from();
        assertThat(from).isNotNull();
        return from;
    }
}
