package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.provider.Outgoing;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What whoever holds a phone may read that nobody knows to be theirs. */
class WrittenTest {

    @Test
    void helpLinesGoAtOnceToWhoeverWroteAndNameNobody() {
        var written = unknown(Template.READ_TODAY, Map.of());

        assertThat(written.text())
                .startsWith("If you are in danger now, ring 999.")
                .contains("111");
        assertThat(written.sender()).isEmpty();
    }

    @Test
    void whoeverWroteHearsByWhenItIsReadAndNotFromWhom() {
        var written = unknown(Template.READ_BY, Map.of("day", new Words("2026-11-25")));

        assertThat(written.text()).contains("Somebody reads it by Wednesday 25 November.");
        assertThat(written.sender()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"READ_TODAY", "READ_BY"})
    void everythingElseSaysOnlyWhichNumberToRing(Template template) {
        var written = unknown(template, Map.of("link", new Words("https://zanzibar")));

        assertThat(written.text()).startsWith("Please ring 020 7946 0123 when it suits you.");
        assertThat(written.text()).doesNotContain("zanzibar");
        assertThat(written.sender()).isEmpty();
    }

    @Test
    void aLetterIsWrittenInTheirLanguageWhereItCanBePrinted() {
        var polish = to(SentBy.LETTER, "Polish");
        var arabic = to(SentBy.LETTER, "Arabic");

        assertThat(polish.text()).doesNotContain("Please", Wording.IN_ENGLISH);
        assertThat(polish.language().getLanguage()).isEqualTo("pl");
        assertThat(arabic.text()).startsWith("Please ring us").endsWith(Wording.IN_ENGLISH);
        assertThat(arabic.language().getLanguage()).isEqualTo("en");
        assertThat(to(SentBy.TEXT, "Arabic").text()).doesNotContain("Please");
    }

    private static Outgoing to(SentBy way, String language) {
        return out(Template.RING_US, Map.of(), way, true, new Words(language));
    }

    private static Outgoing unknown(Template template, Map<String, Words> words) {
        return out(template, words, SentBy.TEXT, false, null);
    }

    private static Outgoing out(
            Template template,
            Map<String, Words> words,
            SentBy way,
            boolean known,
            @Nullable Words language) {
        var place = new PlaceId("lambeth");
        var asked =
                new Asked(
                        Played.DEBORAH,
                        place,
                        new UUID(13, 3),
                        template.code(),
                        words,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        false,
                        Instant.EPOCH,
                        null);
        var to = new Choice.Go(way, new Words("07700 900123"), Played.LAMBETH);
        return new Written(_ -> Played.SETTINGS)
                .out(asked, place, to, known, language)
                .orElseThrow();
    }
}
