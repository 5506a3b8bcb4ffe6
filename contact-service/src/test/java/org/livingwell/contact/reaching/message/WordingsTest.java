package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.platform.domain.Words;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class WordingsTest {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Pattern FILLED_IN = Pattern.compile("\\{\\w+}|\\d+");
    static final Map<String, String> ALL =
            Map.of(
                    "when", "2026-11-24T14:00:00Z",
                    "day", "2026-11-27",
                    "ring", "020 7946 0123",
                    "link", "https://living-well.example/q",
                    "where", "the hall");

    final Wordings wordings = Wordings.read();

    @Test
    void everyTemplateHasWordsAndNoWordsAreOfNone() {
        var codes = new HashSet<>(Arrays.stream(Template.values()).map(Template::code).toList());
        codes.add(Written.FIRST);

        assertThat(wordings.english().templates().keySet()).isEqualTo(codes);
        for (Template it : Template.values()) assertThat(Template.of(it.code())).isEqualTo(it);
    }

    @Test
    void everyLanguageSaysTheSameAndThatAMachineSaidIt() {
        assertThat(wordings.others()).hasSize(5);
        for (Wording it : wordings.others()) {
            assertThat(it.byMachine()).contains("translated by a machine");
            assertThat(it.templates().keySet()).isEqualTo(wordings.english().templates().keySet());
            it.templates().forEach((code, sentences) -> same(it, code, sentences));
        }
    }

    private void same(Wording language, String code, List<String> sentences) {
        var english = wordings.english().templates().get(code);
        assertThat(sentences).as("%s %s", language.code(), code).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            assertThat(filled(sentences.get(i)))
                    .as("%s %s", language.code(), code)
                    .isEqualTo(filled(english.get(i)));
            assertThat(sentences.get(i)).isNotEqualTo(english.get(i));
        }
    }

    private static List<String> filled(String sentence) {
        return FILLED_IN.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void aLinkLeadsToItsPageInTheLanguageOfTheMessage() {
        var link = Map.of("link", "https://living-well.example/answer#s3cret");

        assertThat(wordings.english().text("question", link, LONDON).orElseThrow())
                .contains("https://living-well.example/answer#s3cret");
        for (Wording it : wordings.others()) {
            assertThat(it.text("question", link, LONDON).orElseThrow())
                    .contains("https://living-well.example/answer/" + it.code() + "#s3cret");
        }
    }

    @Test
    void noMessageNamesWhoWeAreOrWhy() {
        for (Wording it : wordings.others()) neutral(it);
        neutral(wordings.english());
    }

    private static void neutral(Wording it) {
        for (String code : it.templates().keySet()) {
            assertThat(it.text(code, ALL, LONDON).orElseThrow())
                    .as("%s %s", it.code(), code)
                    .doesNotContainIgnoringCase(
                            "living well", "mental", "support", "worker", "NHS", "crisis", "{");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T14:00:00Z, Tuesday 24 November at 2pm",
        "2026-11-24T09:30:00Z, Tuesday 24 November at 9:30am",
        "2026-11-24T12:00:00Z, Tuesday 24 November at midday",
        "2026-11-24T00:00:00Z, Tuesday 24 November at midnight",
        "2027-06-01T12:15:00Z, Tuesday 1 June at 1:15pm",
        "2026-11-24, Tuesday 24 November",
        "next week, next week"
    })
    void daysAndTimesAreSaidAsGovUkSaysThem(String when, String said) {
        assertThat(wordings.english().text("appointment", Map.of("when", when), LONDON))
                .contains("You have an appointment on " + said + ".");
    }

    @Test
    void aDayIsSaidInTheLanguageOfTheMessage() {
        var polish = wordings.of(new Words("Polish (polski)"));

        assertThat(polish.text("appointment", ALL, LONDON).orElseThrow())
                .startsWith("Masz umówione spotkanie: wtorek 24 listopada o 14:00.")
                .endsWith("This was translated by a machine.");
    }

    @ParameterizedTest
    @CsvSource({
        "Polish, pl", "polski, pl", "PL, pl", "Portuguese (português), pt", "somali, so",
        "العربية, ar", "Cymraeg, cy", "English, en", "English and Polish, en", "Klingon, en"
    })
    void theLanguageIsTheOneTheySaidElseEnglish(String said, String code) {
        assertThat(wordings.of(new Words(said)).code()).isEqualTo(code);
        assertThat(wordings.of(null).code()).isEqualTo("en");
    }

    @Test
    void whoeverRepliedHearsByWhichDaySomebodyReadsIt() {
        assertThat(wordings.english().text("read-by", Map.of("day", "2026-11-27"), LONDON))
                .contains(
                        "Thank you for your message. Somebody reads it by Friday 27 November. If"
                                + " you are in danger now, ring 999.");
    }

    @Test
    void aSentenceThatSomethingIsMissingFromIsLeftOutAndWithoutTheFirstThereIsNone() {
        var english = wordings.english();

        assertThat(english.text("lunch", Map.of("when", "2026-11-24"), LONDON))
                .contains(
                        "There is an open lunch on Tuesday 24 November. You are welcome to pop"
                                + " in.");
        assertThat(english.text("ring-us", Map.of(), LONDON)).isEmpty();
    }
}
