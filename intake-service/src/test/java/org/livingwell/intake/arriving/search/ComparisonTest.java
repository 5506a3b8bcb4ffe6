package org.livingwell.intake.arriving.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.intake.arriving.search.domain.Why;
import org.livingwell.intake.people.keys.Names;
import org.livingwell.intake.people.keys.SearchKeys;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.keys.domain.Traits;
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
                    Tomas Luczak   |                 | 1984-03-05 | NAME_NEARLY
                    Tomasz Łuczak  |                 | 1984-05-03 | DAY_AND_MONTH_SWAPPED
                    Tomasz Łuczak  |                 |            | BIRTH_DATE_MISSING
                    Tomasz Łuczak  |                 | 1984-03-06 | BIRTH_DATE_SLIP
                    T              | 0044 7700900123 |            | SAME_PHONE
                    Tomazs Łuczak  |                 | 1984-03-05 | NAME_NEARLY
                    """)
    void somebodyKnownIsFoundAndTheWhyIsSaid(
            String name, @Nullable String phone, @Nullable String born, Why why) {
        var asked = traits(name, phone, born, null);

        assertThat(sharedKeys(asked)).isNotEmpty();
        assertThat(Comparison.of(asked, TOMASZ).why()).contains(why);
        assertThat(Comparison.of(asked, TOMASZ).worthAsking()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Catherine Smythe, Kathryn Smith",
        "Stephen Philips, Steven Phillips",
        "Muhammad Ali Khan, Mohammed Khan",
    })
    void namesThatOnlySoundAlikeAreAskedAboutLast(String one, String other) {
        var asked = traits(one, null, null, null);
        var known = traits(other, null, "1984-03-05", null);

        var likeness = Comparison.of(asked, known);

        assertThat(KEYS.slipsOf(LAMBETH, asked)).containsAnyElementsOf(KEYS.of(LAMBETH, known));
        assertThat(likeness.why()).contains(Why.NAME_SOUNDS_ALIKE);
        assertThat(likeness.worthAsking()).isTrue();
        var nearly = Comparison.of(traits("Tomas Luczak", null, null, null), TOMASZ);
        assertThat(nearly).isLessThan(likeness);
        var born = traits(one, null, "1990-11-21", null);
        assertThat(Comparison.of(born, known).worthAsking()).isFalse();
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
        assertThat(KEYS.of(LAMBETH, asked)).containsAnyElementsOf(KEYS.of(LAMBETH, known));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mary O'Brien       | Mary O’Brien       | SAME_NAME
                    Mary O'Brien       | Mary O‘Brien       | SAME_NAME
                    Mary O'Brien       | Mary O′Brien       | SAME_NAME
                    Mary O'Brien       | Mary OʼBrien       | SAME_NAME
                    Mary O'Brien       | Mary O´Brien       | SAME_NAME
                    Mary O'Brien       | Mary O`Brien       | SAME_NAME
                    Mary O'Brien       | Mary O Brien       | SAME_NAME
                    Mary O'Brien       | Mary OBrien        | SAME_NAME
                    Mary O'Brien       | O Brien Mary       | NAMES_SWAPPED
                    OBrien Mary        | Mary O Brien       | NAMES_SWAPPED
                    Đặng Văn Nam       | Dang Van Nam       | SAME_NAME
                    Æsa Þórsdóttir     | Aesa Thorsdottir   | SAME_NAME
                    Łukasz Nowak       | Lukasz Nowak       | SAME_NAME
                    İbrahim Yıldız     | Ibrahim Yildiz     | SAME_NAME
                    Anna Strauß        | ANNA STRAUSS       | SAME_NAME
                    Αλέξης             | αλεξης             | SAME_NAME
                    محمد علي           | مُحَمَّد علي          | SAME_NAME
                    佐藤 花子            | 佐藤花子             | SAME_NAME
                    佐藤　花子            | 佐藤花子             | SAME_NAME
                    Anne-Marie Dupont  | Annemarie Dupont   | SAME_NAME
                    María García López | López García María | NAMES_SWAPPED
                    Maria Garcia Lopez | García López, María | NAMES_SWAPPED
                    Smith-Jones Anna   | Anna Jones-Smith   | NAMES_SWAPPED
                    María García López | María García       | NAME_PART
                    Anna Jane Smith    | Anna Smith         | NAME_PART
                    Vladimir Petrov    | Владимир Петров    | NAME_IN_ANOTHER_SCRIPT
                    """)
    void oneNameIsFoundHoweverItIsWritten(String one, String other, Why why) {
        var asked = traits(one, null, null, null);
        var known = traits(other, null, null, null);

        assertThat(Comparison.of(asked, known).why()).containsExactly(why);
        assertThat(Comparison.of(known, asked).why()).containsExactly(why);
        assertThat(KEYS.slipsOf(LAMBETH, asked)).containsAnyElementsOf(KEYS.of(LAMBETH, known));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    राम     | रमा
                    हरि     | हरा
                    佐藤花子  | 佐藤花代
                    Tom Ho  | Una Fry
                    🙂      | 🙃
                    """)
    void anotherNameIsNotTheSame(String one, String other) {
        var likeness =
                Comparison.of(traits(one, null, null, null), traits(other, null, null, null));

        assertThat(likeness.why()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Amira Khan | Amina Khan
                    Khan Amira | Sanjay Khan
                    """)
    void twinsOnOneFamilyPhoneMayBeTwo(String one, String other) {
        var asked = traits(one, "020 7946 0123", "2001-05-09", null);
        var known = traits(other, "020 7946 0123", "2001-05-09", null);

        var why = Comparison.of(asked, known).why();

        assertThat(why).contains(Why.SAME_PHONE, Why.SAME_BIRTH_DATE, Why.ONE_NAME_DIFFERS);
        assertThat(why).noneMatch(it -> it.sentence().contains("slip"));
    }

    @Test
    void anotherSpellingOfOneNameIsNotTakenForATwin() {
        var asked = traits("Tomas Luczak", null, "1984-03-05", null);

        assertThat(Comparison.of(asked, TOMASZ).why())
                .containsExactly(Why.NAME_NEARLY, Why.SAME_BIRTH_DATE);
    }

    @Test
    void theSamePhoneWeighsMoreThanTheSameName() {
        var samePhone = traits("Tomasz Nowak", "07700 900123", "1990-01-01", null);
        var sameName = traits("Tomasz Łuczak", null, null, null);

        assertThat(Comparison.of(samePhone, TOMASZ)).isLessThan(Comparison.of(sameName, TOMASZ));
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
                postcode == null ? null : new Words(postcode),
                null);
    }
}
