package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** The team's own pages: the huddle and how a place is doing. */
@InChromium
class PortalHuddleIT {

    private static final String THREE =
            TalkAnswers.TEAM.replace(
                    "\"workers\":[",
                    "\"workers\":[{\"id\":\"w0\",\"name\":\"Ada"
                            + " Bell\",\"roles\":[\"worker\"],\"left\":false},");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/huddles?place=lambeth", 200, TalkAnswers.HUDDLE)
                    .when("GET /api/workers?place=lambeth", 200, TalkAnswers.TEAM)
                    .when("POST /api/huddles/h1/decisions", 204, "");

    @Test
    void whoIsNewAndWhoNeedsAThoughtIsDecidedAbout() {
        try (var visit = Visit.desktop(portal.base()).open("/huddle")) {
            var page = visit.page();
            assertThat(page.locator(".topic").first())
                    .containsText("Needs someone soon No safe way to reach them They said no");
            assertThat(page.locator("#lead-i1")).hasValue("w1");
            assertThat(page.locator("#step-i1")).hasValue("conversation");
            page.locator("#lead-i1").selectOption("w2");
            page.locator("#step-i1").selectOption("visit");
            visit.picture("huddle").isAccessible();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Welcome them")).click();

            page.waitForCondition(
                    () -> !portal.asked("POST", "/api/huddles/h1/decisions").isEmpty());
            assertThat(portal.asked("POST", "/api/huddles/h1/decisions").getFirst().body())
                    .contains(
                            "\"about\":\"introduction\"",
                            "\"subject\":\"i1\"",
                            "\"leadWorker\":\"w2\"",
                            "\"step\":\"visit\"");
            visit.says("Decided.");
        }
        try (var visit = Visit.phone(portal.base()).open("/huddle")) {
            visit.page().locator(".topic").first().waitFor();
            visit.picture("huddle").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whoIsOnItAndWhoIsTheirLeadWorkerStandFilledIn() {
        portal.when(
                "GET /api/huddles?place=lambeth",
                200,
                TalkAnswers.HUDDLE
                        .replace(
                                "\"theyKnow\":\"said-no\"",
                                "\"theyKnow\":\"agrees\",\"onIt\":\"w2\"")
                        .replace("\"name\":\"Amara\"", "\"name\":\"Amara\",\"leadWorker\":\"w2\""));
        try (var visit = Visit.desktop(portal.base()).open("/huddle")) {
            assertThat(visit.page().locator("#lead-i1")).hasValue("w2");
            assertThat(visit.page().locator("#lead-p1")).hasValue("w2");
            assertThat(visit.page().locator("#step-p1")).hasValue("call");
        }
    }

    @Test
    void whatWasChosenStaysChosenWhileSomebodyElseTakesThemOn() {
        portal.when("GET /api/workers?place=lambeth", 200, THREE);
        try (var visit = Visit.desktop(portal.base())) {
            var page = visit.page();
            page.clock().install();
            visit.open("/huddle");
            page.locator("#lead-i1").selectOption("w2");
            page.locator("#step-p1").selectOption("visit");
            portal.when(
                    "GET /api/huddles?place=lambeth",
                    200,
                    TalkAnswers.HUDDLE
                            .replace("\"theyKnow\"", "\"onIt\":\"w0\",\"theyKnow\"")
                            .replace("\"why\"", "\"leadWorker\":\"w0\",\"why\""));
            visit.asksAgainUntil(() -> page.locator("#lead-p1").inputValue().equals("w0"));

            assertThat(page.locator("#lead-i1")).hasValue("w2");
            assertThat(page.locator("#step-p1")).hasValue("visit");
        }
    }

    @Test
    void aTeamThatCannotBeReadIsSaidAndAskedForAgain() {
        portal.when(
                "GET /api/workers?place=lambeth",
                Answer.json(503, Answers.problem(503, "unavailable", "Away")),
                Answer.json(200, TalkAnswers.TEAM));
        try (var visit = Visit.desktop(portal.base()).open("/huddle")) {
            assertThat(visit.page().getByRole(AriaRole.ALERT))
                    .containsText("We cannot load this part at the moment. We are still trying");
            assertThat(visit.page().locator(".decision")).hasCount(0);
            visit.page().getByText("Try now").click();

            assertThat(visit.page().locator(".decision")).hasCount(2);
        }
    }

    @Test
    void whoCameIsKeptAndTheHuddleBeginsAtTheTop() {
        try (var visit = Visit.desktop(portal.base()).open("/huddle")) {
            visit.page().getByText("Who came (1)").click();
            assertThat(visit.page().locator("#came-lambeth-w1")).isChecked();
            assertThat(visit.page().locator("#came-lambeth-w2")).not().isChecked();
        }
        portal.when(
                "GET /api/huddles?place=lambeth",
                200,
                TalkAnswers.HUDDLE.replace("\"state\":\"open\"", "\"state\":\"none\""));
        try (var visit = Visit.phone(portal.base()).open("/huddle")) {
            var begin = visit.page().getByText("Start today’s huddle");
            var first = visit.page().locator(".topic").first();
            assertThat(begin.boundingBox().y).isLessThan(first.boundingBox().y);
        }
    }

    @Test
    void beforeItEndsItSaysWhatFollows() {
        portal.when("POST /api/huddles/h1/close", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/huddle")) {
            var page = visit.page();
            page.getByText("End the huddle").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("2 people stay on the agenda");
            visit.picture("huddle-ending").fitsTheScreen().isAccessible();
            page.getByText("Not now").click();
            assertThat(page.getByText("End the huddle")).isFocused();
            assertThat(portal.asked("POST", "/api/huddles/h1/close")).isEmpty();

            page.getByText("End the huddle").click();
            page.getByText("End it").click();

            page.waitForCondition(() -> !portal.asked("POST", "/api/huddles/h1/close").isEmpty());
            visit.says("huddle");
        }
    }

    @Test
    void numbersAreBarsAndTextAndAStarHasNoLength() {
        portal.whenAny("GET /api/insight/intake", 200, TalkAnswers.INSIGHT)
                .whenAny("GET /api/insight/contact", 200, TalkAnswers.IN_TOUCH);
        try (var visit = Visit.phone(portal.base()).open("/insight")) {
            var page = visit.page();
            var charts = page.locator(".chart");
            assertThat(charts.first()).containsText("under 8 (*)");
            assertThat(charts.first().locator("rect.bar-fill")).hasCount(2);
            var inTouch = page.locator("lw-in-touch .chart");
            assertThat(inTouch.first()).containsText("Outside their times");
            assertThat(inTouch.first().locator("rect.bar-fill")).hasCount(1);
            assertThat(inTouch.nth(1)).containsText("Another language than English");
            assertThat(inTouch.nth(1).locator("rect.bar-fill")).hasCount(2);
            assertThat(inTouch.last()).containsText("under 8 (*)");
            assertThat(inTouch.last().locator("rect.bar-fill")).hasCount(0);
            assertThat(page.locator("main")).containsText("All was there 45 times");
            assertThat(page.locator("main")).containsText("0 people had no next step");
            assertThat(page.locator("main")).containsText("Half within 3 days");
            visit.picture("insight").fitsTheScreen().isAccessible().behaved();
        }
        try (var visit = Visit.desktop(portal.base()).open("/insight")) {
            visit.page().locator("lw-in-touch .chart").first().waitFor();
            visit.picture("insight").isAccessible();
        }
    }
}
