package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** On the smallest phone the bar of a person's page leaves room for the page. */
@InChromium
class PortalBarIT {

    private static final String PERSON = "GET /api/people/p1";
    private static final String WORST =
            Answers.AMARA_PAUSED
                    .replace("\"restricted\":false", "\"restricted\":true")
                    .replace(
                            "\"place\":\"lambeth\"",
                            "\"place\":\"lambeth\",\"openUntil\":\"2026-11-25T12:34:00Z\"");
    private static final double MOST = 568 * 0.35;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when(PERSON, 200, WORST)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when(PERSON + "/care-plan", 200, Answers.PLAN)
                    .when(PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when(PERSON + "/conversations", 200, TalkAnswers.TALKS)
                    .when(PERSON + "/journey", 200, Answers.JOURNEY);

    @Test
    void whoWhatHoldsAndTheWayToCallStayAndTheRestGoesWithThePage() {
        try (var visit = read("/people/p1")) {
            assertThat(stuck(visit)).isLessThan(MOST);
            for (var stays :
                    List.of("h1", ".who-call button >> nth=0", ".who-call button >> nth=1"))
                assertThat(visit.page().locator(".who-bar").locator(stays)).isInViewport();
            for (var stays :
                    List.of("Paused until", "Only named workers", "34 minutes left", "Close now"))
                assertThat(visit.page().locator(".who-bar").getByText(stays)).isInViewport();
            for (var goes : List.of(".who-facts", ".ways >> nth=0", ".brand", ".menu-button"))
                assertThat(visit.page().locator(goes)).not().isInViewport();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tab", "Shift+Tab"})
    void nothingThatHasTheFocusStandsUnderIt(String key) {
        portal.when(PERSON, 200, WORST.replace("\"openUntil\"", "\"opened\""));
        try (var visit = read("/people/p1/details")) {
            var page = visit.page();
            visit.everythingIsUnfolded();
            page.locator(key.equals("Tab") ? ".who-bar button" : "footer a:visible").last().focus();

            for (int step = 0; step < 50; step++) {
                page.keyboard().press(key);
                assertThat(visit.covered()).as("step %d", step).isEmpty();
            }
        }
    }

    @Test
    void aBarThatWouldTakeTooMuchGoesWithThePage() {
        portal.when(PERSON, 200, WORST.replace("\"Ama\"", "\"" + "Oluwaseun ".repeat(8) + "\""));
        try (var visit = read("/people/p1")) {
            assertThat(stuck(visit)).isLessThan(MOST);
            assertThat(visit.page().locator(".who-bar h1")).not().isInViewport();
            visit.fitsTheScreen();
        }
    }

    /** On its way down the page. */
    private Visit read(String path) {
        var visit = Visit.phone(portal.base()).at("2026-11-25T12:00:00Z");
        var page = visit.page();
        page.setViewportSize(320, 568);
        visit.open(path);
        page.locator(".who-more").waitFor();
        page.locator(".tab:not(.aside)").waitFor();
        page.evaluate("scrollTo(0, 500)");
        page.waitForCondition(() -> (int) page.evaluate("Math.round(scrollY)") > 400);
        return visit;
    }

    /** How far down reaches what does not go with the page. */
    private static double stuck(Visit visit) {
        var lowest =
                """
                () => Math.max(...[...document.querySelectorAll('*')]
                  .filter((it) => ['sticky', 'fixed'].includes(getComputedStyle(it).position) && it.innerText?.trim())
                  .flatMap((it) => [it, ...it.querySelectorAll('*')])
                  .map((it) => it.getBoundingClientRect().bottom), 0)\
                """;
        return ((Number) visit.page().evaluate(lowest)).doubleValue();
    }
}
