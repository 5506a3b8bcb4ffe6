package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session ends with a warning, takes no word with it, and leads back to where one was. */
@InChromium
class PortalRestIT {

    private static final String TALK = "/people/p1/conversations/c1";
    private static final String PIECE = "/api" + TALK + "/pieces/challenges";
    private static final String WORDS = "The rent, and what he does at night";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api" + TALK, 200, TalkAnswers.OPEN)
                    .when("PUT " + PIECE, 503, Answers.problem(503, "unavailable", "Away"))
                    .when("POST /logout", 204, "");

    @Test
    void twoMinutesBeforeItSaysSoAndOnePressStays() {
        try (var visit = typing()) {
            var page = visit.page();
            page.clock().fastForward("27:50");
            assertThat(warning(page)).hasCount(0);

            page.clock().fastForward("00:15");
            assertThat(warning(page)).containsText("You’ll be signed out in 2 minutes");
            visit.picture("resting").isAccessible();
            page.clock().fastForward("01:00");
            assertThat(warning(page)).containsText("in 1 minute");
            int before = portal.asked("GET", "/api/me").size();
            button(page, "Stay signed in").press("Enter");

            assertThat(warning(page)).hasCount(0);
            assertThat(page.locator("#piece-challenges")).isFocused();
            page.waitForCondition(() -> portal.asked("GET", "/api/me").size() == before + 1);
            page.clock().fastForward("27:00");
            assertThat(page.locator("#piece-challenges")).hasValue(WORDS);
        }
    }

    @Test
    void after29MinutesAllIsThereAndAfter31NothingIsShownAndNothingLost() {
        try (var visit = typing()) {
            var page = visit.page();
            page.clock().fastForward("29:00");
            assertThat(page.locator("#piece-challenges")).hasValue(WORDS);

            portal.when("GET /api/me", 401, Answers.NOBODY);
            page.clock().fastForward("02:00");
            assertThat(page.locator("h1")).hasText("Please sign in");
            assertThat(warning(page)).hasCount(0);
            assertThat(page.content()).doesNotContain("Amara", "Wanda", WORDS);
            page.waitForCondition(() -> portal.asked("POST", "/logout").size() == 1);

            assertThat(
                            page.locator("main")
                                    .getByText(
                                            "Sign in",
                                            new Locator.GetByTextOptions().setExact(true)))
                    .hasAttribute("href", "/login?to=%2Fpeople%2Fp1%2Fconversations%2Fc1");
            portal.when("GET /api/me", 200, Answers.WANDA);
            visit.open(TALK);
            assertThat(page.locator("#piece-challenges")).hasValue(WORDS);
        }
    }

    @Test
    void whoTouchesAnotherTabIsNotWarnedHereAnyMore() {
        try (var visit = typing()) {
            var other = visit.context().newPage();
            other.navigate(portal.base() + "/today");
            other.locator(".row").first().waitFor();
            visit.page().clock().fastForward("28:30");
            warning(visit.page()).waitFor();

            button(other, "Stay signed in").click();

            assertThat(warning(visit.page())).hasCount(0);
        }
    }

    @Test
    void theLongestSessionEndsWithAWarningToo() {
        portal.when(
                "GET /api/me",
                200,
                Answers.WANDA.replace("\"endsInSeconds\":36000", "\"endsInSeconds\":600"));
        try (var visit = typing()) {
            var page = visit.page();
            page.clock().fastForward("08:05");
            assertThat(warning(page)).containsText("10 hours");
            portal.when(
                    "GET /api/me",
                    200,
                    Answers.WANDA.replace("\"endsInSeconds\":36000", "\"endsInSeconds\":115"));
            button(page, "OK").click();
            page.clock().fastForward("01:00");
            assertThat(warning(page)).hasCount(0);

            portal.when("GET /api/me", 401, Answers.NOBODY);
            // 115 seconds since the answer, which may have come a minute later on this clock
            page.clock().fastForward("03:00");

            assertThat(page.locator("h1")).hasText("Please sign in");
            assertThat(page.locator("main")).containsText("10 hours");
        }
    }

    @Test
    void whoeverTypesWithoutSavingIsHeardOfAndWhoeverLooksOnIsNot() {
        try (var visit = Visit.desktop(portal.base())) {
            var page = visit.page();
            page.clock().install();
            visit.open("/people").page().locator("h1").waitFor();
            int before = portal.asked("GET", "/api/me").size();
            page.clock().runFor(180_000);
            assertThat(portal.asked("GET", "/api/me")).hasSize(before);

            page.getByLabel("Full name").fill("Ama");
            page.clock().runFor(60_000);

            page.waitForCondition(() -> portal.asked("GET", "/api/me").size() == before + 1);
        }
    }

    @Test
    void aMailAtNightLeadsThroughSigningInToItsPage() {
        portal.when("GET /api/me", 401, Answers.NOBODY);
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1?sign-in=failed")) {
            var main = visit.page().locator("main");
            assertThat(main.getByRole(AriaRole.ALERT)).containsText("You are not signed in yet");

            assertThat(main.getByText("Sign in again"))
                    .hasAttribute("href", "/login?to=%2Fwaiting%2Fi1");
            visit.picture("sign-in-again").fitsTheScreen().isAccessible();
        }
    }

    private Visit typing() {
        var visit = Visit.desktop(portal.base());
        visit.page().clock().install();
        visit.open(TALK).page().locator("#piece-challenges").fill(WORDS);
        visit.page().getByText("Not saved yet. We are still trying").waitFor();
        return visit;
    }

    private static Locator warning(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }
}
