package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** From a waiting introduction to the person: the welcome, the plan that opens, the way so far. */
@InChromium
class PortalPersonIT {

    private static final String TOLD_BY_OTHERS =
            """
            {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[{"section":"story","entries":[
             {"text":"I cannot sleep","voice":"person","who":null},
             {"text":"She does not come alone","voice":"service","who":"Elm Surgery"},
             {"text":"She sings again","voice":"supporter","who":"Ruth"},
             {"text":"We talked of Sundays","voice":"worker","who":null},
             {"text":"From last year","voice":"unheard","who":null}]}]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.NO_CANDIDATES)
                    .when("GET /api/introductions/i1", 200, Answers.AMARA_INTRODUCED)
                    .when("POST /api/people/search", 200, Answers.NO_CANDIDATES)
                    .when("POST /api/introductions/i1/welcome", 201, Answers.WELCOMED)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET /api/people/p1/concerns", 200, TalkAnswers.NO_CONCERNS)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY);

    @Test
    void welcomingLeadsToThePersonsPage() {
        var late = Answer.json(404, Answers.problem(404, "not-found", "Not here"));
        portal.when("GET /api/people/p1/care-plan", late, Answer.json(200, Answers.PLAN));
        try (var visit = Visit.desktop(portal.base()).open("/waiting/i1")) {
            visit.page().locator(".words").waitFor();
            visit.picture("waiting-one").isAccessible();
            visit.page().getByRole(AriaRole.BUTTON, named("Welcome Amara")).click();

            assertThat(visit.page()).hasURL(portal.base() + "/people/p1");
            assertThat(visit.page().locator("h1")).isFocused();
            assertThat(visit.page().locator(".plan")).containsText("stayed for the park");
            assertThat(visit.page().locator(".map"))
                    .hasAttribute(
                            "aria-label",
                            "Map of the journey. Steps so far: Introduction, Story. The tables say"
                                    + " the same.");
            visit.picture("person")
                    .isAccessible()
                    .behaved(
                            complaint ->
                                    complaint.contains("404") && complaint.contains("care-plan"));
        }
    }

    @Test
    void wordsInThePlanStandAsThoseOfWhoeverSaidThem() {
        portal.when("GET /api/people/p1/care-plan", 200, TOLD_BY_OTHERS);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/plan")) {
            var plan = visit.page().locator(".plan");
            assertThat(plan).containsText("Told by a service: Elm Surgery:");
            assertThat(plan).containsText("Ruth told us:");
            assertThat(plan).containsText("Written down by a worker:");
            assertThat(plan).not().containsText("null");
            visit.picture("plan-voices").isAccessible();
        }
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var plan = visit.page().locator(".plan");
            assertThat(plan).containsText("Elm Surgery told us:");
            assertThat(plan).containsText("It was not written down who said this:");
            assertThat(visit.page().locator("main")).not().containsText("in their words");
            visit.picture("plan-voices-own").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whoStaysOutOfSomebodyWhoWaitsIsSaidOnTheirPage() {
        portal.when("GET /api/workers?place=lambeth", 200, TalkAnswers.TEAM)
                .when("POST /api/introductions/i1/restrict", 204, "")
                .when("POST /api/introductions/i1/kin", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1")) {
            var page = visit.page();
            page.getByText("Open to named workers only").click();
            page.getByLabel("Ola Nowak").check();
            page.getByLabel("Wanda Okafor").check();
            visit.picture("waiting-who-sees").fitsTheScreen().isAccessible();
            page.getByRole(AriaRole.BUTTON, named("Only these")).click();
            page.getByText("I am family or a friend").click();
            page.getByRole(AriaRole.BUTTON, named("I am close to them")).click();

            assertThat(page).hasURL(portal.base() + "/waiting");
            Assertions.assertThat(
                            portal.asked("POST", "/api/introductions/i1/restrict")
                                    .getFirst()
                                    .body())
                    .isEqualTo("{\"restricted\":true,\"openTo\":[\"w1\",\"w2\"]}");
        }
    }

    @Test
    void whoeverWouldShutThemselvesOutOfSomebodyWhoWaitsIsAskedFirst() {
        portal.when("GET /api/workers?place=lambeth", 200, TalkAnswers.TEAM)
                .when("POST /api/introductions/i1/restrict", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1")) {
            var page = visit.page();
            page.getByText("Open to named workers only").click();
            page.getByLabel("Ola Nowak").check();
            page.getByRole(AriaRole.BUTTON, named("Only these")).click();
            var asked = page.getByRole(AriaRole.DIALOG);
            assertThat(asked).containsText("you cannot open this page");
            visit.picture("waiting-shut-out-asked").fitsTheScreen().isAccessible();
            page.keyboard().press("Escape");
            assertThat(asked).hasCount(0);
            Assertions.assertThat(portal.asked("POST", "/api/introductions/i1/restrict")).isEmpty();

            page.getByRole(AriaRole.BUTTON, named("Only these")).click();
            page.getByRole(AriaRole.BUTTON, named("Yes, close it for me")).click();

            assertThat(page).hasURL(portal.base() + "/waiting");
            Assertions.assertThat(portal.asked("POST", "/api/introductions/i1/restrict"))
                    .hasSize(1);
        }
    }

    @Test
    void whoeverComesSecondIsToldAndLedOn() {
        portal.when(
                "POST /api/introductions/i1/welcome",
                409,
                Answers.problem(409, "already-welcomed", "Walt welcomed Amara a moment ago."));
        try (var visit = Visit.desktop(portal.base()).open("/waiting/i1")) {
            var welcome = visit.page().getByRole(AriaRole.BUTTON, named("Welcome Amara"));
            welcome.waitFor();
            portal.when("GET /api/introductions/i1", 200, Answers.AMARA_WELCOMED);
            welcome.click();

            assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Walt welcomed Amara");
            assertThat(visit.page().getByRole(AriaRole.LINK, named("Open their page")))
                    .hasAttribute("href", "/people/p1");
        }
    }

    @Test
    void theFullNameIsCorrectedAndTheFocusStaysWhereItWas() {
        portal.when("GET /api/people/p1", 200, Answers.AMARA_WHOLE)
                .when("PATCH /api/people/p1", 200, Answers.AMARA_WHOLE);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/details")) {
            visit.page().getByText("Change details").click();
            visit.page().getByLabel("Full name").fill("Amara Nwosu");
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();

            visit.says("Saved.");
            assertThat(visit.page().locator("lw-details summary")).isFocused();
            Assertions.assertThat(portal.asked("PATCH", "/api/people/p1").getFirst().body())
                    .contains("\"name\":\"Amara Nwosu\"");
        }
    }

    @Test
    void whoHasNoFullNameYetIsChangedWithoutOne() {
        portal.when("PATCH /api/people/p1", 200, Answers.AMARA);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/details")) {
            visit.page().getByText("Change details").click();
            visit.page().getByLabel("Full name").fill("x".repeat(201));
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();
            assertThat(visit.page().locator("#name-error")).containsText("200 characters or fewer");

            visit.page().getByLabel("Full name").fill("");
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();

            visit.says("Saved.");
        }
    }

    @Test
    void whoStillWaitsIsFoundToo() {
        portal.when("POST /api/people/search", 200, WaitingAnswers.TWICE);
        try (var visit = Visit.phone(portal.base()).open("/people")) {
            visit.page().getByLabel("Full name").fill("Amara");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().getByRole(AriaRole.LINK, named("Amara O.")))
                    .hasAttribute("href", "/waiting/i9");
            assertThat(visit.page().locator("lw-people")).not().containsText("No match found");
            visit.picture("people-waiting").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aMoveIsAskedAboutFirstAndLeavingThePageIsANo() {
        portal.when("GET /api/workers?place=salford", 200, TalkAnswers.TEAM)
                .when("GET /api/people/p1", 200, Answers.AMARA_WHOLE)
                .when("POST /api/people/p1/move", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/access")) {
            var page = visit.page();
            page.getByText("They move to another place").click();
            page.getByRole(AriaRole.BUTTON, named("Move them")).click();
            var asked = page.getByRole(AriaRole.DIALOG);
            assertThat(asked).containsText("yours cannot");
            visit.picture("person-move-asked").fitsTheScreen().isAccessible();
            page.evaluate("history.pushState({}, '', '/people/p1'); history.back()");
            assertThat(asked).hasCount(0);
            Assertions.assertThat(portal.asked("POST", "/api/people/p1/move")).isEmpty();

            page.getByRole(AriaRole.BUTTON, named("Move them")).click();
            page.getByRole(AriaRole.BUTTON, named("Yes, move them")).click();
            assertThat(page).hasURL(portal.base() + "/today");
            Assertions.assertThat(portal.asked("POST", "/api/people/p1/move")).hasSize(1);
        }
    }

    @Test
    void whoeverWouldShutThemselvesOutIsAskedFirst() {
        portal.when("GET /api/workers?place=lambeth", 200, TalkAnswers.TEAM)
                .when(
                        "GET /api/people/p1",
                        200,
                        Answers.AMARA_WHOLE.replace(
                                "\"id\":\"w1\",\"name\":\"Wanda Okafor\"",
                                "\"id\":\"w2\",\"name\":\"Ola Nowak\""))
                .when("POST /api/people/p1/restrict", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/access")) {
            var page = visit.page();
            page.getByText("Change the lead worker").click();
            assertThat(page.getByLabel("Who?")).hasValue("w2");
            page.getByText("Open to named workers only").click();
            page.getByRole(AriaRole.BUTTON, named("Only these")).click();
            var asked = page.getByRole(AriaRole.DIALOG);
            assertThat(asked).containsText("you cannot open this page");
            Assertions.assertThat(portal.asked("POST", "/api/people/p1/restrict")).isEmpty();

            page.getByRole(AriaRole.BUTTON, named("Yes, close it for me")).click();
            page.waitForCondition(() -> !portal.asked("POST", "/api/people/p1/restrict").isEmpty());
        }
    }

    @Test
    void somebodyElsesPersonIsNotThere() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p9")) {
            assertThat(visit.page().locator(".notice:not(.waiting)"))
                    .containsText("nothing here that you can open");
            visit.picture("person-missing").isAccessible();
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
