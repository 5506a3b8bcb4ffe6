package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Out of every page at once; out of work without losing words that somebody still needs. */
@InChromium
class PortalExitIT {

    private static final String AWAY = "https://www.bbc.co.uk/weather";
    private static final String TALK = "/people/p1/conversations/c1";
    private static final String PIECE = "/api" + TALK + "/pieces/challenges";
    private static final String WORDS = "The rent, and what he does at night";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api" + TALK, 200, TalkAnswers.OPEN)
                    .when("PUT " + PIECE, 503, Answers.problem(503, "unavailable", "Away"))
                    .when("POST /logout", 204, "");

    @Test
    void threeShiftsWithinASecondLeave() {
        try (var visit = atTen("/")) {
            shifts(visit.page(), 2);
            assertThat(status(visit.page())).hasText("Shift, press 1 more time to exit.");
            visit.picture("exit-lights");

            visit.page().clock().runFor(900);
            shifts(visit.page(), 1);

            visit.page().waitForURL(AWAY);
        }
    }

    @Test
    void threeShiftsThatTakeLongerAreNoWish() {
        try (var visit = atTen("/")) {
            shifts(visit.page(), 2);
            visit.page().clock().runFor(1_100);
            assertThat(status(visit.page())).hasText("");

            shifts(visit.page(), 1);

            assertThat(status(visit.page())).hasText("Shift, press 2 more times to exit.");
            assertThat(visit.page().url()).isEqualTo(portal.base() + "/");
        }
    }

    @Test
    void whoTypesOrHoldsShiftForSomethingElseStays() {
        try (var visit = atTen("/introduce")) {
            var words = visit.page().locator("#broughtBy");
            words.focus();
            shifts(visit.page(), 3);
            visit.page().keyboard().press("Shift+A");
            assertThat(words).hasValue("A");

            visit.page().locator("#by-self").focus();
            shifts(visit.page(), 2);
            visit.page().keyboard().press("Shift+Tab");
            shifts(visit.page(), 1);

            assertThat(status(visit.page())).hasText("Shift, press 2 more times to exit.");
            assertThat(words).hasValue("A");
        }
    }

    @Test
    void atWorkThePageIsHiddenFirstAndWordsAreNotThrownAwayUnasked() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = atWorkWithWords()) {
            var page = visit.page();
            page.locator("main").focus();
            shifts(page, 3);

            assertThat(page.locator("main.page")).isHidden();
            assertThat(page).hasTitle("Weather");
            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isFocused();
            assertThat(portal.asked("POST", "/logout")).isEmpty();
            page.clock().resume();
            visit.picture("exit-asks").fitsTheScreen().isAccessible();

            button(page, "Go back to the page").click();
            assertThat(page.locator("#piece-challenges")).hasValue(WORDS);
            assertThat(page).hasTitle("Notes");

            page.locator(".exit").click();
            button(page, "Delete it and leave").click();
            page.waitForURL(AWAY);
            page.waitForCondition(() -> portal.asked("POST", "/logout").size() == 1);
            visit.open(TALK);
            assertThat(page.locator("#piece-challenges")).hasValue("");
        }
    }

    @Test
    void atWorkWithNothingUnsavedNobodyIsAsked() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = atTen(TALK)) {
            visit.page().locator("#piece-challenges").waitFor();

            visit.page().locator(".exit").click();

            visit.page().waitForURL(AWAY);
        }
    }

    private Visit atWorkWithWords() {
        var visit = atTen(TALK);
        visit.page().locator("#piece-challenges").fill(WORDS);
        visit.page().clock().runFor(1_000);
        visit.page().getByText("Not saved yet. We are still trying").waitFor();
        return visit;
    }

    /** The clock stands; only the test moves it. */
    private Visit atTen(String path) {
        var visit = Visit.desktop(portal.base());
        visit.page()
                .route(
                        AWAY,
                        route ->
                                route.fulfill(
                                        new FulfillOptions().setBody("<title>Weather</title>")));
        visit.at("2026-11-24T10:00:00Z");
        visit.open(path).page().locator("h1").first().waitFor();
        visit.page().clock().pauseAt("2026-11-24T10:05:00Z");
        return visit;
    }

    private static void shifts(Page page, int times) {
        for (int press = 0; press < times; press++) page.keyboard().press("Shift");
    }

    private static Locator status(Page page) {
        return page.locator(".leave [role=status]");
    }
}
