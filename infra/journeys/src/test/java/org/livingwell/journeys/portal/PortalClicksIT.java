package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do most often costs no more presses than this. */
@InChromium
class PortalClicksIT {

    private static final String TALK = "/api/people/p1/conversations/c1";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, WaitingAnswers.THREE)
                    .when("GET /api/introductions/i1", 200, WaitingAnswers.TO_BE_RUNG)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.NO_CANDIDATES)
                    .when("POST /api/people/search", 200, Answers.NO_CANDIDATES)
                    .when(
                            "POST /api/introductions/i1/contact-attempts",
                            201,
                            WaitingAnswers.TO_BE_RUNG)
                    .when("POST /api/introductions/i1/welcome", 201, Answers.WELCOMED)
                    .when("POST /api/people/p1/conversations", 201, "{\"id\":\"c1\"}")
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET " + TALK, 200, TalkAnswers.OPEN)
                    .when("POST " + TALK + "/sittings", 204, "")
                    .when("PUT " + TALK + "/outcome", 200, TalkAnswers.noted(1))
                    .when("POST " + TALK + "/complete", 200, "{\"helpFirst\":false}")
                    .when("GET /api/huddles?place=lambeth", 200, TalkAnswers.HUDDLE)
                    .when("GET /api/workers?place=lambeth", 200, TalkAnswers.TEAM)
                    .when("POST /api/huddles/h1/decisions", 204, "");

    @Test
    void anAttemptIsTwo() {
        try (var visit = counted("/waiting")) {
            press(visit, AriaRole.LINK, "Amara");
            press(visit, AriaRole.BUTTON, "No answer");

            assertThat(visit.page().locator("lw-quick-tries")).containsText("Saved: no answer");
            assertThat(clicks(visit)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void aCallerIsFoundWithOneAndTyping(boolean byKey, int clicks) {
        portal.when("POST /api/people/search", 200, PortalFindIT.ONE);
        try (var visit = counted("/waiting")) {
            var page = visit.page();
            page.locator(".row").first().waitFor();
            if (byKey) page.keyboard().press("/");
            else page.locator("#find").click();
            page.keyboard().type("07700 900123");
            page.keyboard().press("Enter");

            assertThat(page.locator(".who-bar h1")).containsText("Amara");
            assertThat(clicks(visit)).isEqualTo(clicks);
        }
    }

    @Test
    void toWelcomeAndBeginIsTwo() {
        try (var visit = counted("/waiting")) {
            press(visit, AriaRole.LINK, "Amara");
            press(visit, AriaRole.BUTTON, "Welcome and start talking");

            assertThat(visit.page()).hasURL(portal.base() + "/people/p1/conversations/c1");
            assertThat(clicks(visit)).isEqualTo(2);
        }
    }

    @Test
    void toFinishIsOneAndTheAreas() {
        try (var visit = counted("/people/p1/conversations/c1")) {
            visit.page().locator("#area-sleep").check();
            visit.page().locator("#area-benefits").check();
            portal.when("GET " + TALK, 200, TalkAnswers.HELD);
            press(visit, AriaRole.BUTTON, "Finish this conversation");

            assertThat(visit.page().locator("main")).containsText("This conversation is finished");
            assertThat(clicks(visit)).isEqualTo(1 + 2);
        }
    }

    @Test
    void aDecisionOfTheHuddleIsOne() {
        try (var visit = counted("/huddle")) {
            press(visit, AriaRole.BUTTON, "Welcome them");

            visit.page()
                    .waitForCondition(
                            () -> !portal.asked("POST", "/api/huddles/h1/decisions").isEmpty());
            assertThat(clicks(visit)).isEqualTo(1);
        }
    }

    private Visit counted(String path) {
        var visit = Visit.desktop(portal.base());
        visit.context()
                .addInitScript(
                        "window.clicks = 0; addEventListener('pointerdown', () => window.clicks++,"
                                + " true)");
        return visit.open(path);
    }

    private static void press(Visit visit, AriaRole role, String name) {
        visit.page().getByRole(role, new GetByRoleOptions().setName(name)).first().click();
        visit.everythingHasCome();
    }

    private static int clicks(Visit visit) {
        return (int) visit.page().evaluate("window.clicks");
    }
}
