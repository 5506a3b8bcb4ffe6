package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** Which area somebody is in, from their postcode, and what is said where we do not work. */
@InChromium
class PortalPostcodeIT {

    private static final Answer ELSEWHERE =
            new Answer(
                    409, "text/html", "<!doctype html><html lang=en><title>Nearly there</title>");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("POST /api/introductions", 201, Answers.RECEIVED);

    @ParameterizedTest
    @CsvSource({"SW9 8QA, lambeth", "sw98qa, lambeth", "SW2, lambeth", "m5 4wt, salford"})
    void aPostcodeChoosesTheAreaThatServesIt(String postcode, String area) {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            type(visit, postcode);

            assertThat(visit.page().locator("#place")).hasValue(area);
            assertThat(visit.page().locator("[data-by-postcode]"))
                    .containsText("serves this postcode");
            visit.picture("introduce-by-postcode").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatWasChosenByHandStays() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            type(visit, "SW9 8QA");
            assertThat(visit.page().locator("#place")).hasValue("lambeth");
            visit.page().locator("#place").selectOption("salford");

            type(visit, "SW2 1AA");

            assertThat(visit.page().locator("#place")).hasValue("salford");
        }
    }

    @Test
    void anotherPostcodeTakesBackWhatTheFirstChose() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            type(visit, "SW9 8QA");
            assertThat(visit.page().locator("#place")).hasValue("lambeth");

            type(visit, "AB10 1AA");

            assertThat(visit.page().locator("#place")).hasValue("");
            assertThat(visit.page().locator("[data-by-postcode]"))
                    .containsText("We don't know which of our areas");
        }
    }

    /** SW1 is not ours; SW16 is. */
    @Test
    void halfAPostcodeChoosesNoAreaThatItIsNotIn() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            type(visit, "SW1 6");

            assertThat(visit.page().locator("[data-by-postcode]"))
                    .containsText("We don't know which of our areas");
            assertThat(visit.page().locator("#place")).hasValue("");
        }
    }

    @Test
    void aPostcodeThatIsPutRightInAnotherLanguageChoosesAgain() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            type(visit, "SW9 8QA");
            assertThat(visit.page().locator("#place")).hasValue("lambeth");
            visit.open("/introduce/pl");
            assertThat(visit.page().locator("#place")).hasValue("lambeth");

            type(visit, "M5 4WT");

            assertThat(visit.page().locator("#place")).hasValue("salford");
        }
    }

    @Test
    void whoseAreaIsNotListedIsPromisedNothing() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            visit.page().locator("#broughtBy").fill("I cannot sleep.");
            visit.page().locator("#name").fill("Amara");
            visit.page().locator("#place").selectOption("elsewhere");
            assertThat(visit.page().getByText("no one from our team would be in touch"))
                    .isVisible();

            visit.page().locator("button.send").click();

            assertThat(visit.page().locator("#place-error"))
                    .containsText("no one would be in touch");
            assertThat(visit.page().locator("[data-elsewhere] a[href='tel:111']")).isVisible();
            visit.picture("introduce-elsewhere").fitsTheScreen().isAccessible();
            assertThat(portal.asked("POST", "/api/introductions")).isEmpty();
        }
    }

    @Test
    void whoseAreaIsNotListedSaysSoWithoutJavaScriptToo() {
        portal.when("POST /api/introductions", ELSEWHERE);
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/introduce")) {
            visit.page().locator("#broughtBy").fill("I cannot sleep.");
            visit.page().locator("#place").selectOption("elsewhere");
            visit.page().locator("button.send").click();

            assertThat(visit.page()).hasTitle("Nearly there");
            assertThat(portal.asked("POST", "/api/introductions").getFirst().body())
                    .contains("place=elsewhere");
        }
    }

    private static void type(Visit visit, String postcode) {
        visit.page().locator("#postcode").fill(postcode);
        visit.page().locator("#postcode").press("Tab");
    }
}
