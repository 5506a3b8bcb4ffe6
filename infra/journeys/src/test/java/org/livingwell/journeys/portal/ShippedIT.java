package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is made of the portal's sources for browsers: few things to ask for, and nothing lost. */
@InChromium
@EnabledIfSystemProperty(named = "portal.shipped", matches = ".+")
class ShippedIT {

    private static final Path SOURCES = Path.of("..", "..", "gateway", "src", "main", "resources");
    private static final Path ANSWERS =
            Path.of("..", "..", "intake-service", "src", "main", "resources", "templates");
    private static final Pattern WORN = Pattern.compile("govuk-[\\w-]*\\w");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT);

    @Test
    void homeTakesTwelveRequestsAtMost() {
        try (var visit = Visit.phone(portal.base()).open("/")) {
            visit.page().locator("[data-near]").first().waitFor();
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(visit.requests()).hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void todayTakesTwelveRequestsAtMost() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            visit.page().locator(".row").first().waitFor();
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(visit.requests()).hasSizeLessThanOrEqualTo(12);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today", "/introduce", "/status", "/door", "/answer", "/lunch"})
    void aPageAsksForOneScriptAndOneStylesheetNamedByTheirContent(String path) throws IOException {
        String page = text(path);

        assertThat(page).doesNotContain("importmap", "/webjars/");
        assertThat(named(page, "src=\"([^\"]+\\.js)\""))
                .singleElement()
                .asString()
                .contains("/bundled/");
        assertThat(named(page, "href=\"([^\"]+\\.css)\""))
                .singleElement()
                .asString()
                .contains("/bundled/");
    }

    @Test
    void everyClassOfTheLibraryThatAPageWearsHasItsRules() throws IOException {
        Set<String> worn = classes(Stream.concat(Files.walk(SOURCES), Files.walk(ANSWERS)));
        String library = text("/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css");
        String shipped = text("/styles/portal.css");

        List<String> known = worn.stream().filter(it -> rules(library, it) > 0).toList();

        assertThat(known).contains("govuk-button", "govuk-radios__input", "govuk-error-summary");
        assertThat(known).allMatch(it -> rules(shipped, it) > 0);
        assertThat(rules(shipped, "govuk-accordion")).isZero();
    }

    @Test
    void noClassIsPutTogetherWhereNobodyCouldFindIt() throws IOException {
        assertThat(sources(Files.walk(SOURCES)))
                .noneMatch(it -> it.matches("(?s).*govuk-[\\w-]*\\$\\{.*"));
    }

    private static long rules(String css, String name) {
        return Pattern.compile("\\." + Pattern.quote(name) + "(?![\\w-])")
                .matcher(css)
                .results()
                .count();
    }

    private static Set<String> classes(Stream<Path> files) {
        return sources(files).stream()
                .flatMap(it -> WORN.matcher(it).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    private static List<String> sources(Stream<Path> files) {
        try (files) {
            return files.filter(it -> it.toString().matches(".*\\.(html|js|mustache)"))
                    .map(ShippedIT::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<String> named(String page, String what) {
        return Pattern.compile(what).matcher(page).results().map(it -> it.group(1)).toList();
    }

    private static String text(String path) throws IOException {
        return new String(StaticFiles.find(path).content(), StandardCharsets.UTF_8);
    }
}
