package org.livingwell.contact.reaching.need.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.IN_A_YEAR;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.NOTHING;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.POLISH;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.needs;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.need.domain.Met.Missing;
import org.livingwell.platform.domain.Words;

import java.util.List;

class NeedsTest {

    @Test
    void anythingButEnglishIsSomethingToMind() {
        assertThat(NOTHING.some()).isFalse();
        assertThat(needs(Language.ENGLISH, null, IN_A_YEAR).some()).isFalse();
        assertThat(needs(Language.POLISH, null, IN_A_YEAR).some()).isTrue();
        assertThat(needs(null, Professional.LIPSPEAKER, IN_A_YEAR).some()).isTrue();
        assertThat(of(Format.BRAILLE, null, null, null, null).some()).isTrue();
        assertThat(of(null, Support.LIPREADS, null, null, null).some()).isTrue();
        assertThat(of(null, null, "Tigrinya", null, null).some()).isTrue();
        assertThat(of(null, null, " english", null, null).some()).isFalse();
        assertThat(of(null, null, null, "a woman", null).some()).isTrue();
        assertThat(of(null, null, null, null, "sit by the window").some()).isTrue();
    }

    @Test
    void whatIsChosenTwiceIsChosenOnce() {
        var twice =
                new Needs(
                        null,
                        null,
                        List.of(
                                Professional.NOTE_TAKER,
                                Professional.INTERPRETER,
                                Professional.NOTE_TAKER),
                        null,
                        List.of(Format.AUDIO, Format.LARGE_PRINT, Format.AUDIO),
                        List.of(Support.MORE_TIME, Support.LIPREADS, Support.MORE_TIME),
                        null,
                        IN_A_YEAR);

        assertThat(twice.professionals())
                .containsExactly(Professional.INTERPRETER, Professional.NOTE_TAKER);
        assertThat(twice.formats()).containsExactly(Format.LARGE_PRINT, Format.AUDIO);
        assertThat(twice.supports()).containsExactly(Support.LIPREADS, Support.MORE_TIME);
    }

    @Test
    void whoNeedsAProfessionalHasOneBooked() {
        assertThat(POLISH.booksSomebody()).isTrue();
        assertThat(NOTHING.booksSomebody()).isFalse();
        assertThat(NeedFixtures.told(POLISH).held().booksSomebody()).isTrue();
        assertThat(NeedFixtures.told(NOTHING).held().booksSomebody()).isFalse();
    }

    @Test
    void whatTheyChoseIsSaidBeforeTheirOwnWordsForIt() {
        assertThat(POLISH.inWords()).contains(new Words("polish"));
        assertThat(of(null, null, "Tigrinya", null, null).inWords())
                .contains(new Words("Tigrinya"));
        assertThat(needs(Language.OTHER, null, IN_A_YEAR).inWords()).isEmpty();
        assertThat(NOTHING.inWords()).isEmpty();
        var other =
                new Needs(
                        Language.OTHER,
                        new Words("Tigrinya"),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        IN_A_YEAR);
        assertThat(other.inWords()).contains(new Words("Tigrinya"));
    }

    @Test
    void headingsSayUnderWhatThereIsSomethingAndNotWhatItIs() {
        assertThat(NOTHING.kinds()).isEmpty();
        assertThat(POLISH.kinds()).containsExactly(Missing.INTERPRETER, Missing.LANGUAGE);
        assertThat(of(Format.AUDIO, null, "English", null, null).kinds())
                .containsExactly(Missing.FORMAT);
        assertThat(of(null, Support.LIPREADS, null, "a woman", "by the window").kinds())
                .containsExactly(Missing.INTERPRETER, Missing.SUPPORT, Missing.OTHER);
    }

    private static Needs of(
            @Nullable Format format,
            @Nullable Support support,
            @Nullable String language,
            @Nullable String booking,
            @Nullable String more) {
        return new Needs(
                null,
                Words.of(language),
                List.of(),
                Words.of(booking),
                format == null ? List.of() : List.of(format),
                support == null ? List.of() : List.of(support),
                Words.of(more),
                IN_A_YEAR);
    }
}
