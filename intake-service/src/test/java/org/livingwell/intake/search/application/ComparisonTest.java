package org.livingwell.intake.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.intake.introduction.domain.BirthDate;
import org.livingwell.intake.search.domain.Traits;
import org.livingwell.intake.search.domain.Why;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whoever is known is found by a slip as well, and is told why. */
class ComparisonTest {

    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final SearchKeys KEYS =
            new SearchKeys((place, kind, value) -> place + "/" + kind + "/" + value);
    static final Traits TOMASZ = traits("Tomasz Łuczak", "07700 900123", "1984-03-05", "SW9 8QA");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tomasz Łuczak  | +44 7700 900123 | 1984-03-05 | SAME_NAME
                    Łuczak Tomasz  |                 | 1984-03-05 | NAMES_SWAPPED
                    tomasz luczak  |                 |            | SAME_NAME
                    Tomas Luczak   |                 | 1984-03-05 | NAME_SLIP
                    Tomasz Łuczak  |                 | 1984-05-03 | DAY_AND_MONTH_SWAPPED
                    Tomasz Łuczak  |                 |            | BIRTH_DATE_MISSING
                    Tomasz Łuczak  |                 | 1984-03-06 | BIRTH_DATE_SLIP
                    T              | 0044 7700900123 |            | SAME_PHONE
                    Tomazs Łuczak  |                 | 1984-03-05 | NAME_SLIP
                    """)
    void somebodyKnownIsFoundAndTheWhyIsSaid(
            String name, @Nullable String phone, @Nullable String born, Why why) {
        var asked = traits(name, phone, born, null);

        assertThat(sharedKeys(asked)).isNotEmpty();
        assertThat(Comparison.of(asked, TOMASZ).why()).contains(why);
        assertThat(Comparison.of(asked, TOMASZ).worthAsking()).isTrue();
    }

    @Test
    void somebodyElseIsNotWorthAsking() {
        var other = traits("Tomasz Nowak", null, "1990-01-01", "SW9 8QA");

        assertThat(Comparison.of(other, TOMASZ).worthAsking()).isFalse();
    }

    @Test
    void foreignNumbersAndNamesInAnyScriptAreCompared() {
        var asked = traits("أمارا عبد", "+48 601 234 567", null, null);
        var known = traits("عبد أمارا", "0048601234567", null, null);

        assertThat(Comparison.of(asked, known).why())
                .containsExactly(Why.SAME_PHONE, Why.NAMES_SWAPPED);
        assertThat(KEYS.of(LAMBETH, asked)).isEqualTo(KEYS.of(LAMBETH, known));
    }

    @Test
    void signsNobodySeesDoNotMakeAnotherName() {
        var seen = new Words("Tomasz Nowak");
        var unseen = new Words("\u202eTo\u200bmasz\u2066 No\u00adwak\u200f");

        assertThat(Names.parts(unseen)).isEqualTo(Names.parts(seen));
    }

    @Test
    void noKeyIsMadeOfABirthDateAloneOrOfAHome() {
        assertThat(KEYS.of(LAMBETH, traits(null, null, "1984-03-05", null))).isEmpty();
        assertThat(KEYS.of(LAMBETH, traits(null, null, null, "SW9 8QA"))).isEmpty();
        assertThat(KEYS.of(LAMBETH, traits("🙂", "no number", null, null))).isEmpty();
    }

    private static List<String> sharedKeys(Traits asked) {
        List<String> shared = new ArrayList<>(KEYS.slipsOf(LAMBETH, asked));
        shared.retainAll(KEYS.of(LAMBETH, TOMASZ));
        return Collections.unmodifiableList(shared);
    }

    private static Traits traits(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String born,
            @Nullable String postcode) {
        return new Traits(
                name == null ? null : new Words(name),
                phone == null ? null : new Words(phone),
                null,
                born == null ? null : new BirthDate(LocalDate.parse(born)),
                postcode == null ? null : new Words(postcode));
    }
}
