package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** What a worker sees when all is well, when nothing is there, and when something is away. */
@InChromium
class PortalStatesIT {

    private static final String WAITING = "GET /api/introductions?place=lambeth";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when(WAITING, 200, Answers.FOUR_WAIT)
                    .when(WAITING + "&cursor=c2", 200, Answers.ONE_MORE)
                    .when("GET /api/introductions/counts?place=lambeth", 200, WaitingAnswers.COUNTS)
                    .when("GET /api/people/mine?place=lambeth", 200, WaitingAnswers.MINE)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.NO_CANDIDATES)
                    .when("POST /api/people/search", 200, Answers.NO_CANDIDATES)
                    .when("GET /api/introductions/i1", 200, Answers.AMARA_INTRODUCED)
                    .when("POST /api/introductions/i1/welcome", 201, Answers.WELCOMED)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET /api/people/p1/concerns", 200, TalkAnswers.NO_CONCERNS)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY);

    @Test
    void aWorkerLandsOnTodayAndSeesWhoNeedsSomebodyFirst() {
        try (var visit = Visit.desktop(portal.base()).open("/")) {
            assertThat(visit.page()).hasURL(portal.base() + "/today");
            assertThat(visit.page().locator(".row")).hasCount(2);
            assertThat(visit.page().locator(".row").first()).containsText("Needs someone soon");
            assertThat(visit.page().locator(".counts .late")).containsText("33 promises overdue");
            visit.picture("today").fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void wordsOfTheApiAreShownAndNeverRun() {
        try (var visit = Visit.desktop(portal.base()).open("/waiting")) {
            assertThat(visit.page().locator(".row").nth(3)).containsText("Leon <b>&amp;</b> 🎸");
            visit.page().getByRole(AriaRole.BUTTON, named("Show more")).click();

            assertThat(visit.page().locator(".row")).hasCount(5);
            visit.picture("waiting").isAccessible().behaved();
        }
    }

    @Test
    void anEmptyListIsGoodNews() {
        portal.when(WAITING, 200, Answers.NOBODY_WAITS);
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            assertThat(visit.page().locator(".calm")).containsText("No one is waiting in Lambeth");
            visit.picture("today-calm").isAccessible().behaved();
        }
    }

    @Test
    void aFailingPartSaysSoAndComesBackByItself() {
        portal.when(
                WAITING,
                Answer.json(503, Answers.problem(503, "unavailable", "Away")),
                Answer.json(200, Answers.FOUR_WAIT));
        try (var visit = Visit.phone(portal.base())) {
            visit.page().clock().install();
            visit.open("/today");
            assertThat(visit.page().getByRole(AriaRole.ALERT))
                    .containsText("cannot load this part");
            visit.picture("today-failed").isAccessible();

            visit.page().clock().fastForward(20_000);

            assertThat(visit.page().locator(".row")).hasCount(2);
        }
    }

    @Test
    void offlineKeepsWhatWasThereAndPollingAsksOnlyForChanges() {
        try (var visit = Visit.desktop(portal.base())) {
            visit.page().clock().install();
            visit.open("/today").page().locator(".row").first().waitFor();
            visit.page().clock().fastForward(20_000);
            visit.page()
                    .waitForCondition(
                            () ->
                                    portal.asked("GET", "/api/introductions?place=lambeth").size()
                                            == 2);
            var again = portal.asked("GET", "/api/introductions?place=lambeth").get(1);
            assertThat(again.header("If-none-match")).isNotBlank();

            visit.context().setOffline(true);
            visit.page().clock().fastForward(20_000);

            assertThat(visit.page().getByRole(AriaRole.ALERT))
                    .containsText("You seem to be offline");
            assertThat(visit.page().locator(".row")).hasCount(2);
            visit.picture("today-offline").isAccessible();
        }
    }

    @Test
    void whatTakesLongSaysSo() {
        try (var visit = Visit.phone(portal.base())) {
            visit.page().route("**/api/introductions?*", route -> {});
            visit.open("/today");

            assertThat(visit.page().locator("main [role=status]")).hasText("Loading this for you…");
            visit.picture("today-loading").fitsTheScreen().isAccessible();
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
