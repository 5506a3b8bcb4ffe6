package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.stream.Stream;

/** What a worker sees when all is well, when nothing is there, and when something is away. */
@InChromium
class PortalStatesIT {

    private static final String WAITS = "/api/introductions?place=lambeth";
    private static final String WAITING = "GET " + WAITS;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when(WAITING, 200, Answers.FOUR_WAIT)
                    .when(WAITING + "&cursor=c2", 200, Answers.ONE_MORE)
                    .when("GET /api/introductions/counts?place=lambeth", 200, WaitingAnswers.COUNTS)
                    .when("GET /api/people/mine?place=lambeth", 200, WaitingAnswers.MINE)
                    .when("GET /api/next-steps", 200, WaitingAnswers.NO_STEPS)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.NO_CANDIDATES)
                    .when("POST /api/people/search", 200, Answers.NO_CANDIDATES)
                    .when("GET /api/introductions/i1", 200, Answers.AMARA_INTRODUCED)
                    .when("POST /api/introductions/i1/welcome", 201, Answers.WELCOMED)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET /api/people/p1/concerns", 200, TalkAnswers.NO_CONCERNS)
                    .when("GET /api/people/p1/copy", 200, PortalRightsIT.NONE)
                    .when("GET /api/people/p1/erasure", 200, PortalRightsIT.NONE)
                    .when("GET /api/people/p1/seen-by", 200, PortalSeenIT.SEEN)
                    .when("GET /api/workers?place=lambeth", 200, TalkAnswers.TEAM)
                    .when("GET /api/workers?place=salford", 200, TalkAnswers.TEAM)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
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

            visit.asksAgainUntil(() -> visit.page().locator(".row").count() == 2);
        }
    }

    @Test
    void offlineKeepsWhatWasThereAndPollingAsksOnlyForChanges() {
        try (var visit = Visit.desktop(portal.base())) {
            visit.page().clock().install();
            visit.open("/today").page().locator(".row").first().waitFor();
            visit.asksAgainUntil(() -> portal.asked("GET", WAITS).size() > 1);
            var again = portal.asked("GET", WAITS).get(1);
            assertThat(again.header("If-none-match")).isNotBlank();

            visit.context().setOffline(true);
            visit.asksAgainUntil(() -> visit.page().getByRole(AriaRole.ALERT).isVisible());

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
            visit.opening("/today");

            assertThat(visit.page().locator("main [role=status]")).hasText("Loading this for you…");
            visit.picture("today-loading").fitsTheScreen().isAccessible();
        }
    }

    /** A part of a page that is read for itself, and what stands there only where nothing is. */
    private record Part(String me, String page, String opens, String reads, String none) {
        @Override
        public String toString() {
            return page + " reads " + reads;
        }
    }

    static Stream<Part> parts() {
        var staff = Answers.WANDA;
        var own = PortalSeenIT.AMARA_HERSELF;
        var team = "/api/workers?place=lambeth";
        return Stream.of(
                new Part(own, "/my-page", "", "/p1/copy", "Nothing just now"),
                new Part(own, "/my-page", "", "/p1/conversations", "Nothing is planned yet"),
                new Part(staff, "/today", "", "/mine?place=lambeth", "not anyone’s lead worker"),
                new Part(staff, "/waiting/i1", "someone else", team, "Who will be their"),
                new Part(staff, "/waiting/i1", "Open to named", team, "For example, when"),
                new Part(staff, "/people/p1/access", "Change the lead", team, "No one else works"),
                new Part(
                        staff,
                        "/people/p1/access",
                        "move to another",
                        "/api/workers?place=salford",
                        "No one works"),
                new Part(staff, "/people/p1/access", "", "person=p1", "No one can sign in yet"),
                new Part(
                        staff,
                        "/people/p1/details",
                        "They want a copy",
                        "/p1/copy",
                        "not asked for either"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whatHasNotComeYetIsNotTakenForNone(Part part) {
        portal.when("GET /api/me", 200, part.me());
        try (var visit = Visit.desktop(portal.base())) {
            visit.page().route(url -> url.endsWith(part.reads()), _ -> {});
            open(visit, part);

            visit.page().locator("main .waiting").locator("visible=true").first().waitFor();
            visit.page().waitForCondition(() -> asked(visit, part));
            assertThat(visit.page().locator("main")).not().containsText(part.none());
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whatCannotBeReadIsSaidAndReadAgain(Part part) {
        portal.when("GET /api/me", 200, part.me());
        try (var visit = Visit.desktop(portal.base())) {
            var page = visit.page();
            var away = new FulfillOptions().setStatus(503).setBody("{}");
            page.route(url -> url.endsWith(part.reads()), route -> route.fulfill(away));
            open(visit, part);
            var said = page.locator("main [role=alert]").first();
            assertThat(said).containsText("We cannot load this part at the moment");
            assertThat(page.locator("main")).not().containsText(part.none());
            page.unrouteAll();
            said.getByText("Try now").click();

            assertThat(page.locator("main [role=alert]")).hasCount(0);
        }
    }

    @Test
    void whetherWeHaveMetBeforeIsNotPassedOverInSilence() {
        try (var visit = Visit.desktop(portal.base())) {
            visit.page().route("**/candidates", route -> route.abort());
            visit.open("/waiting/i1");

            assertThat(visit.page().locator("lw-known-already [role=alert]")).isVisible();
        }
    }

    @Test
    void aPageIsNotNamedBeforeItIsKnownWhose() {
        try (var visit = Visit.desktop(portal.base())) {
            visit.page().route("**/api/introductions/i1", _ -> {});
            visit.opening("/waiting/i1");
            assertThat(visit.page().locator("main h1")).hasText("One moment");
        }
        try (var visit = Visit.desktop(portal.base())) {
            visit.page().route("**/api/introductions/i1", route -> route.abort());
            visit.open("/waiting/i1");
            assertThat(visit.page().locator("main h1")).hasText("We cannot load this yet");
        }
    }

    private static void open(Visit visit, Part part) {
        visit.opening(part.page());
        if (part.opens().isEmpty()) return;
        visit.page().locator("summary").getByText(part.opens()).click();
    }

    private static boolean asked(Visit visit, Part part) {
        return visit.requests().stream().anyMatch(it -> it.endsWith(part.reads()));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
