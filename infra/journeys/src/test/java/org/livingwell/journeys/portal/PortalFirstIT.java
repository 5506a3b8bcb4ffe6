package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.regex.Pattern;

/** What a page says before any script has come, and where none ever comes. */
@InChromium
class PortalFirstIT {

    private static final List<String> NUMBERS =
            List.of("999", "NHS 111", "116 123", "85258", "18000", "18001");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today", "/introduce"})
    void whoToRingStandsInThePageItselfInDigits(String path) {
        try (var visit = Visit.withoutJavaScript(portal.base()).open(path)) {
            for (String number : NUMBERS)
                assertThat(visit.page().locator("#help-now")).containsText(number);
            assertThat(visit.page().locator("[data-exit]")).isVisible();
            visit.fitsTheScreen();
        }
    }

    @Test
    void homeSaysWhatThisIsAndWhatHappensNextWithoutScripts() {
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/")) {
            saysHome(visit.page());
            visit.picture("welcome-without-javascript");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereThePageCannotRunItSaysWhatToDo(boolean scripts) {
        try (var visit =
                scripts ? Visit.phone(portal.base()) : Visit.withoutJavaScript(portal.base())) {
            visit.page().route(Pattern.compile("\\.js$"), Route::abort);

            visit.open("/today");

            assertThat(visit.page().locator("h1")).hasText("This page has not opened yet");
            assertThat(visit.page().locator("h1")).isVisible();
            assertThat(visit.page().locator("main a[href='/introduce']")).isVisible();
            visit.picture("cannot-run-" + scripts).fitsTheScreen();
            saysHome(visit.open("/").page());
            assertThat(visit.open("/introduce").page().locator("button.send")).isVisible();
        }
    }

    @Test
    void whatIsForBrowsersThatCannotRunAPageIsGoneWhereOneCan() {
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            assertThat(visit.page().locator("h1")).hasText("Please sign in");
            assertThat(visit.page().locator("[data-late]")).hasCount(0);
        }
    }

    @Test
    void homeStaysTheSamePageWhenTheScriptHasCome() {
        try (var visit = Visit.phone(portal.base()).open("/")) {
            visit.page().locator("[data-near]").first().waitFor();
            saysHome(visit.page());
            assertThat(visit.page().locator("h1")).hasCount(1);

            visit.page().locator("#help-now").press("Tab");
            visit.open("/?sign-in=failed");

            assertThat(visit.page().locator("main [role=alert]")).containsText("not signed in yet");
            saysHome(visit.page());
        }
    }

    @Test
    void fromAnotherPageHomeIsAskedForAndItsWordsAreSeenThereAlone() {
        try (var visit = Visit.phone(portal.base()).open("/status")) {
            visit.page().locator("main h1").waitFor();
            assertThat(visit.page().locator("[data-home]")).hasCount(0);
            visit.page().locator(".brand").click();
            saysHome(visit.page());

            portal.when("GET /api/me", 200, Answers.WANDA);
            visit.open("/");

            assertThat(visit.page()).hasURL(portal.base() + "/today");
            assertThat(visit.page().locator("[data-home]")).isHidden();
        }
    }

    private static void saysHome(Page page) {
        assertThat(page.locator("h1")).hasText("You are welcome here");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main")).containsText("What happens next");
        assertThat(page.locator("main a[href='/introduce']")).isVisible();
    }
}
