package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** Rule 13: whoever pops in is counted, and nobody asks who they are. */
@InChromium
class PortalLunchIT {

    private static final String COUNT = "/api/lunches/l1/count";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/workers?place=lambeth", 200, TeamAnswers.WORKERS)
                    .when("GET /api/lunches?place=lambeth", 200, LunchAnswers.AHEAD)
                    .when("GET /api/lunches/l1", 200, LunchAnswers.NOW)
                    .when("GET /api/lunches/coming", 200, LunchAnswers.COMING);

    @Test
    void aTapThatDidNotArriveIsSaidAndKeptAndSentAgainAsTheSame() {
        portal.when("POST " + COUNT, Answer.json(503, "{}"), Answer.json(200, "{\"count\":4}"));
        portal.when("GET /api/lunches/l1", Answer.json(200, LunchAnswers.NOW));
        try (var visit = Visit.phone(portal.base()).open("/lunches")) {
            var page = visit.page();
            assertThat(page.locator(".so-far")).hasText("3 people have come");

            button(visit, "One more person came").click();

            assertThat(page.locator(".lunch-count .notice"))
                    .containsText("One tap has not arrived yet");
            assertThat(page.locator(".so-far")).hasText("4 people have come");
            portal.when(
                    "GET /api/lunches/l1",
                    200,
                    LunchAnswers.lunch("l1", "2026-11-24", "2026-11-24T11:30:00Z", false, 4));
            button(visit, "Try now").click();
            assertThat(page.locator(".lunch-count .notice")).hasCount(0);
            assertThat(page.locator(".so-far")).hasText("4 people have come");
            var asked = portal.asked("POST", COUNT);
            assertThat(asked).hasSize(2);
            assertThat(asked.getFirst().body()).isEqualTo("{\"tap\":\"one-more\"}");
            assertThat(asked.getFirst().header("Idempotency-key"))
                    .isNotEmpty()
                    .isEqualTo(asked.getLast().header("Idempotency-key"));
        }
    }

    @Test
    void eachTapHasAKeyOfItsOwnAndAMistakeIsTakenBack() {
        portal.when("POST " + COUNT, 200, "{\"count\":3}");
        try (var visit = Visit.phone(portal.base()).open("/lunches")) {
            button(visit, "One more person came").click();
            button(visit, "One more person came").click();
            button(visit, "One fewer").click();

            visit.page().waitForCondition(() -> portal.asked("POST", COUNT).size() == 3);
            var asked = portal.asked("POST", COUNT);
            assertThat(asked.stream().map(it -> it.header("Idempotency-key")).distinct())
                    .hasSize(3);
            assertThat(asked.getLast().body()).contains("one-fewer");
        }
    }

    @Test
    void aCountIsPutRightForAWeekBelowThoseToCome() {
        portal.when("GET /api/lunches?place=lambeth", 200, LunchAnswers.all(LunchAnswers.WAS))
                .when("GET /api/lunches/l0", 200, LunchAnswers.WAS)
                .when("POST /api/lunches/l0/count", 200, "{\"count\":10}");
        try (var visit = Visit.phone(portal.base()).open("/lunches")) {
            var page = visit.page();
            assertThat(page.locator("main")).containsText("No lunch is planned");
            page.waitForCondition(() -> !portal.asked("GET", "/api/lunches/l0").isEmpty());
            page.getByText("Put right a count of the last seven days").click();
            visit.picture("lunch-put-right").fitsTheScreen().isAccessible();
            button(visit, "One more person came").click();

            page.waitForCondition(() -> portal.asked("POST", "/api/lunches/l0/count").size() == 1);
        }
    }

    @Test
    void thoseThatWereGoOnToEarlierOnes() {
        String first = LunchAnswers.all(LunchAnswers.WAS).replace("null}", "\"c1\"}");
        String earlier = LunchAnswers.WAS.replace("2026-11-20", "2026-11-13");
        portal.when("GET /api/lunches/past?place=lambeth", 200, first)
                .when(
                        "GET /api/lunches/past?place=lambeth&cursor=c1",
                        200,
                        LunchAnswers.all(earlier));
        try (var visit = Visit.phone(portal.base()).open("/lunches")) {
            visit.page().getByText("Lunches that were").click();
            assertThat(visit.page().locator("main")).containsText("20 November");
            button(visit, "Show earlier ones").click();

            assertThat(visit.page().locator("main")).containsText("13 November");
            assertThat(visit.page().locator("main")).containsText("20 November");
            assertThat(button(visit, "Show earlier ones")).hasCount(0);
            visit.fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aLineThatIsLeftEmptyIsTakenOutOnceItIsOver() {
        portal.when("GET /api/lunches?place=lambeth", 200, LunchAnswers.all(LunchAnswers.WAS))
                .when("GET /api/lunches/l0", 200, LunchAnswers.WAS)
                .when("POST /api/lunches/l0/finish", 200, LunchAnswers.WAS);
        try (var visit = Visit.phone(portal.base()).open("/lunches")) {
            var page = visit.page();
            page.getByText("Put right a count of the last seven days").click();
            page.getByText("How it was").click();
            page.locator("#how-l0").fill("");
            button(visit, "Save").click();

            page.waitForCondition(() -> portal.asked("POST", "/api/lunches/l0/finish").size() == 1);
            assertThat(portal.asked("POST", "/api/lunches/l0/finish").getFirst().body())
                    .isEqualTo("{\"how\":\"\"}");
        }
    }

    @Test
    void aLunchIsPlannedWithWhatEverybodyMayReadAndWhoHosts() {
        portal.when("POST /api/lunches", 201, LunchAnswers.NEXT);
        try (var visit = Visit.phone(portal.base()).open("/lunches")) {
            var page = visit.page();
            page.getByText("Plan a lunch").click();
            page.locator("#on-lambeth-day").fill("1");
            page.locator("#on-lambeth-month").fill("12");
            page.locator("#on-lambeth-year").fill("2099");
            page.locator("#rhythm-lambeth").selectOption("monthly");
            page.locator("#name-lambeth").fill("St Mark’s Hall");
            page.locator("#address-lambeth").fill("12 Chapel Street");
            visit.picture("lunch-plan").fitsTheScreen().isAccessible();
            button(visit, "Plan it").click();

            page.waitForCondition(() -> portal.asked("POST", "/api/lunches").size() == 1);
            assertThat(portal.asked("POST", "/api/lunches").getFirst().body())
                    .contains(
                            "\"place\":\"lambeth\"",
                            "\"on\":\"2099-12-01\"",
                            "\"rhythm\":\"monthly\"",
                            "\"at\":\"12:30\"",
                            "\"minutes\":120");
            visit.says("Planned.");
        }
    }

    @Test
    void whatAnotherChangedMeanwhileIsSaidAndWhatWasTypedStays() {
        String url = "/api/lunches/l2";
        portal.when("PUT " + url, Answer.json(412, "{\"code\":\"changed-meanwhile\"}"));
        try (var visit = Visit.phone(portal.base()).open("/lunches")) {
            var page = visit.page();
            page.getByText("Change or cancel").last().click();
            page.locator("#name-l2").fill("Library");
            String newer = LunchAnswers.NEXT.replace("v-l2", "w-l2").replace("St Mark", "St Luke");
            portal.when("GET /api/lunches?place=lambeth", 200, LunchAnswers.all(newer));
            page.locator("lw-lunch").last().getByText("Save").click();

            assertThat(page.locator("lw-lunch").last()).containsText("St Luke");
            assertThat(page.locator("#name-l2")).hasValue("Library");
            visit.picture("lunch-changed-meanwhile").fitsTheScreen().isAccessible();
            assertThat(portal.asked("PUT", url).getFirst().header("If-match"))
                    .isEqualTo("\"v-l2-2099-12-01\"");
        }
    }

    @Test
    void aLunchIsCancelledAloneOrWithAllLaterOnesOnceSomebodyIsSure() {
        portal.when("POST /api/lunches/l2/cancel", 204, "");
        try (var visit = Visit.desktop(portal.base()).open("/lunches")) {
            var page = visit.page();
            page.getByText("Change or cancel").last().click();
            button(visit, "Cancel this and all later ones").click();
            visit.picture("lunch-cancel").isAccessible();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel it"))
                    .click();

            page.waitForCondition(() -> portal.asked("POST", "/api/lunches/l2/cancel").size() == 1);
            assertThat(portal.asked("POST", "/api/lunches/l2/cancel").getFirst().body())
                    .isEqualTo("{\"rest\":true}");
            visit.says("Cancelled.");
        }
    }

    @Test
    void anybodySeesWhereToPopInAndNothingOfWhoComes() {
        portal.when("GET /api/me", 401, Answers.NOBODY);
        try (var visit = Visit.phone(portal.base()).open("/lunch")) {
            var main = visit.page().locator("main");
            assertThat(main).containsText("Tuesday 1 December 2099, 12:30 to 14:30");
            assertThat(main).containsText("The green door at the side");
            assertThat(main).containsText("More are planned after them");
            assertThat(main.getByText("introduce yourself")).hasAttribute("href", "/introduce");
            visit.picture("lunch-public").fitsTheScreen().isAccessible().keepsItsEdges();
            visit.isWalkedByKeyboard().behaved();
        }
    }

    @Test
    void aLunchThatComesEveryWeekStandsOnceUnderItsPlaceWithAllItsDays() {
        portal.when("GET /api/me", 401, Answers.NOBODY)
                .when("GET /api/lunches/coming", 200, LunchAnswers.EVERY_WEEK);
        try (var visit = Visit.phone(portal.base()).open("/lunch")) {
            var lunches = visit.page().locator("[data-lunches]");
            assertThat(lunches.locator("h2")).hasText(new String[] {"Lambeth", "Salford"});
            assertThat(lunches.locator("li.card")).hasCount(2);
            assertThat(lunches.locator("li.card").first())
                    .containsText("Also on Tuesday 8 December 2099 and Tuesday 15 December 2099.");
            visit.picture("lunch-public-weekly").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whereNobodyAnswersThePublicPageSaysSoAndTriesAgain() {
        portal.when("GET /api/me", 401, Answers.NOBODY);
        portal.when(
                "GET /api/lunches/coming",
                Answer.json(503, "{}"),
                Answer.json(503, "{}"),
                Answer.json(200, LunchAnswers.COMING));
        try (var visit = Visit.phone(portal.base()).open("/lunch")) {
            assertThat(visit.page().locator("main")).containsText("We cannot show the lunches");
            visit.isAccessible();
            button(visit, "Try again").click();
            var lunches = visit.page().locator("[data-lunches]");
            assertThat(lunches).isFocused();
            assertThat(lunches).containsText("We cannot show the lunches");
            button(visit, "Try again").click();
            assertThat(lunches).containsText("St Mark");
            assertThat(lunches).isFocused();
            assertThat(visit.page().locator("[data-looking]")).isHidden();
        }
    }

    @Test
    void whoeverWantsToHearOfLunchesTicksItThemselves() {
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                .when("GET /api/people/p1/keep-in-touch/lunches", 200, wish(false))
                .when("PUT /api/people/p1/keep-in-touch/lunches", 200, wish(true));
        try (var visit = Visit.phone(portal.base()).open("/my-record")) {
            var page = visit.page();
            var lunches = page.locator("lw-lunch-wish");
            lunches.getByText("Tell me about lunches").first().click();
            lunches.getByLabel("Tell me about lunches").check();
            visit.picture("lunch-wish").fitsTheScreen().isAccessible();
            lunches.getByText("Save").click();

            page.waitForCondition(
                    () -> portal.asked("PUT", "/api/people/p1/keep-in-touch/lunches").size() == 1);
            visit.says("Saved.");
        }
    }

    private static String wish(boolean wanted) {
        return "{\"person\":\"p1\",\"wanted\":%s}".formatted(wanted);
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
