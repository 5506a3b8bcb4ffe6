package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;
import org.livingwell.platform.web.Language;

import java.io.IOException;
import java.util.List;

/**
 * The door in the languages people come with: one form, its words in each, with and without
 * JavaScript.
 */
@InChromium
class PortalLanguagesIT {

    private static final Answer THANKS =
            new Answer(201, "text/html", "<!doctype html><html lang=en><title>Thank you</title>");
    private static final String CANNOT_WAIT =
            "{\"title\":\"Busy\",\"status\":503,\"code\":\"busy\"}";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("POST /api/introductions", 201, Answers.RECEIVED)
                    .when("POST /api/introductions/status", 200, Answers.STANDING);

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ar", "pt", "so", "cy"})
    void somebodyIsIntroducedInTheirLanguage(String code) throws IOException {
        var language = StaticFiles.language(code);
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            visit.page().locator("a[hreflang=" + code + "]").click();

            isIn(language, visit);
            visit.picture("introduce-" + code).fitsTheScreen().isAccessible();
            send(visit);
            assertThat(visit.page().locator("#broughtBy-error"))
                    .hasText(language.say("Please write a few words about what brought you here"));
            visit.picture("introduce-gaps-" + code).fitsTheScreen().isAccessible();
            amara(visit);
            send(visit);

            assertThat(visit.page().locator("h1"))
                    .hasText(language.say("Thank you. We have your message"));
            assertThat(visit.page().locator("[data-next] li span").first())
                    .hasAttribute("lang", "en");
            assertThat(visit.page().locator("main a[href^='/status']"))
                    .hasAttribute("href", "/status/" + code);
            visit.picture("introduce-received-" + code).fitsTheScreen().isAccessible();
            assertThat(portal.asked("POST", "/api/introductions").getFirst().body())
                    .contains("\"language\":\"" + language.english());
            visit.behaved();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ar", "pt", "so", "cy"})
    void theSameFormIsSentWithoutJavaScriptAndSaysWhichLanguageItIsIn(String code)
            throws IOException {
        portal.when("POST /api/introductions", THANKS);
        var language = StaticFiles.language(code);
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/introduce/" + code)) {
            isIn(language, visit);
            visit.fitsTheScreen();
            amara(visit);
            send(visit);

            assertThat(visit.page()).hasTitle("Thank you");
            assertThat(portal.asked("POST", "/api/introductions").getFirst().body())
                    .contains("pageLanguage=" + code, "language=" + language.english() + "+%28");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ar", "pt", "so", "cy"})
    void howThingsAreGoingIsAskedInTheirLanguage(String code) throws IOException {
        var language = StaticFiles.language(code);
        try (var visit = Visit.phone(portal.base()).open("/status/" + code)) {
            isIn(language, visit);
            visit.picture("status-" + code).fitsTheScreen().isAccessible();
            visit.page().locator("#reference").fill("K7MR-4T2X");
            send(visit);

            assertThat(visit.page().locator("[data-answer] p").first()).hasAttribute("lang", "en");
            visit.behaved();
        }
    }

    @Test
    void whatCannotBeSentIsSaidInTheirLanguageAndTheWordsStay() throws IOException {
        portal.when("POST /api/introductions", Answer.json(500, CANNOT_WAIT));
        var polish = StaticFiles.language("pl");
        try (var visit = Visit.phone(portal.base()).open("/introduce/pl")) {
            amara(visit);
            send(visit);

            assertThat(visit.page().locator("form [role=alert]"))
                    .containsText(
                            polish.say(
                                    "It could not be sent just now, and that is not your fault."
                                        + " Everything you wrote is still here. Please press Send"
                                        + " again in a moment."));
            assertThat(visit.page().locator("#name")).hasValue("Amara");
        }
    }

    @Test
    void whoBeganInEnglishKeepsTheirWordsInAnotherLanguage() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            amara(visit);
            visit.page().locator("a[hreflang=pl]").click();

            assertThat(visit.page().locator("html")).hasAttribute("lang", "pl");
            assertThat(visit.page().locator("#broughtBy"))
                    .hasValue("I cannot sleep since the letter came.");
            assertThat(visit.page().locator("#language")).hasValue("Polish (polski)");
        }
    }

    private static void isIn(Language language, Visit visit) {
        var page = visit.page();
        assertThat(page.locator("html")).hasAttribute("lang", language.code());
        assertThat(page.locator("html")).hasAttribute("dir", language.direction());
        assertThat(page.locator("[data-by-machine]"))
                .containsText("This page was translated by a machine");
        assertThat(page.locator("[data-by-machine] p").first())
                .not()
                .containsText("translated by a machine");
        assertThat(page.locator("[data-exit]")).hasText(language.say("Exit this page"));
        for (var tel : List.of("tel:999", "tel:111", "tel:116123", "sms:85258")) {
            assertThat(page.locator("#help-now a[href='" + tel + "']")).isVisible();
        }
        assertThat(page.locator("#help-now"))
                .containsText(language.say(": if a life is in danger"));
    }

    private static void amara(Visit visit) {
        var page = visit.page();
        page.locator("#broughtBy").fill("I cannot sleep since the letter came.");
        page.locator("#name").fill("Amara");
        page.locator("#place").selectOption("lambeth");
        page.locator("#phone").fill("+44 7700 900123");
        page.locator("#mayText").check();
    }

    private static void send(Visit visit) {
        visit.page().locator("button.send").click();
    }
}
