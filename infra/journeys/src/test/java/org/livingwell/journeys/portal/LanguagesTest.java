package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.web.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every sentence of the door is there in every language it is offered in, and none too many. */
class LanguagesTest {

    private static final Path ANSWERS =
            Path.of("../../intake-service/src/main/resources/languages");
    private static final Path FIELDS =
            Path.of(
                    "../../intake-service/src/main/java/org/livingwell/intake/arriving/introduction/FormFields.java");
    private static final Pattern LABEL =
            Pattern.compile("to\\.\\w+\\(\\s*\"\\w+\",\\s*\"([^\"]+)\"");
    private static final Pattern TEXT =
            Pattern.compile("(?s)<!--.*?-->|<[^>]*?aria-label=\"([^\"]+)\"[^>]*>|<[^>]*>|([^<]+)");
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\{?\\w+}?}");
    private static final Pattern PUNCTUATION = Pattern.compile("^([,.:;])");

    /** Names are the same in every language. */
    private static final Set<String> NAMES =
            Set.of(
                    "Living Well",
                    "Lambeth",
                    "Salford",
                    "York",
                    "NHS 111",
                    "Samaritans",
                    "Shout",
                    "Relay UK",
                    "hubofhope.co.uk",
                    "English",
                    "Polski",
                    "العربية",
                    "Português",
                    "Soomaali",
                    "Cymraeg");

    private static final String BY_MACHINE =
            "This page was translated by a machine. Some of it may not be quite right, and some"
                    + " answers are in English.";

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ar", "pt", "so", "cy"})
    void everySentenceOfTheDoorIsThereAndNoneIsLeftInEnglish(String code) throws IOException {
        var words = StaticFiles.language(code).words();

        assertThat(words.keySet()).isEqualTo(sentences());
        assertThat(words)
                .allSatisfy(
                        (english, said) -> {
                            assertThat(said).isNotBlank().isNotEqualTo(english);
                            assertThat(filledIn(said)).isEqualTo(filledIn(english));
                            assertThat(PUNCTUATION.matcher(said).find() || said.startsWith("،"))
                                    .as(english)
                                    .isEqualTo(PUNCTUATION.matcher(english).find());
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ar", "pt", "so", "cy"})
    void everyNumberThatHelpsIsTheSameNumber(String code) throws IOException {
        assertThat(StaticFiles.language(code).words())
                .allSatisfy((english, said) -> assertThat(digits(said)).isEqualTo(digits(english)));
    }

    /** What a service answers a plain form is said as the form says it. */
    @ParameterizedTest
    @ValueSource(strings = {"pl", "ar", "pt", "so", "cy"})
    void theAnswerUsesTheWordsOfTheForm(String code) throws IOException {
        var form = StaticFiles.language(code).words();

        assertThat(answers(code))
                .isNotEmpty()
                .allSatisfy(
                        (english, said) -> {
                            assertThat(form.getOrDefault(english, said)).isEqualTo(said);
                            assertThat(said).isNotBlank().isNotEqualTo(english);
                            assertThat(filledIn(said)).isEqualTo(filledIn(english));
                            assertThat(digits(said)).isEqualTo(digits(english));
                        });
    }

    /** What may be used and what must not be is read in one's own language. */
    @ParameterizedTest
    @ValueSource(strings = {"pl", "ar", "pt", "so", "cy"})
    void everyFieldOfThePlainFormIsThere(String code) throws IOException {
        var labels =
                LABEL.matcher(Files.readString(FIELDS)).results().map(it -> it.group(1)).toList();

        assertThat(labels).hasSizeGreaterThan(25);
        assertThat(answers(code).keySet()).containsAll(labels);
    }

    private static Map<String, String> answers(String code) throws IOException {
        var file = ANSWERS.resolve(code + ".json");
        try (var json = Files.newInputStream(file)) {
            return Language.read(json).words();
        }
    }

    private static Set<String> sentences() throws IOException {
        Set<String> sentences = new LinkedHashSet<>(Set.of(BY_MACHINE));
        for (var page : new String[] {"/introduce", "/status", "/answer"}) {
            sentences.addAll(sentences(new String(StaticFiles.find(page).content(), "UTF-8")));
        }
        for (var page : new String[] {"again.html", "kept.html"}) {
            sentences.addAll(sentences(StaticFiles.page(page)));
        }
        return sentences;
    }

    private static Set<String> sentences(String page) {
        return TEXT.matcher(page)
                .results()
                .flatMap(it -> Arrays.asList(it.group(1), it.group(2)).stream())
                .filter(it -> it != null)
                .map(String::strip)
                .filter(it -> FILLED_IN.matcher(it).replaceAll("").matches("(?s).*\\p{L}.*"))
                .filter(it -> !NAMES.contains(it))
                .collect(Collectors.toSet());
    }

    private static Set<String> filledIn(String text) {
        return FILLED_IN
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
