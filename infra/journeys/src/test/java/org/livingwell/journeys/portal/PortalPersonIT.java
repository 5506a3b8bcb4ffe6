package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** From a waiting introduction to the person: the welcome, the plan that opens, the way so far. */
@ExtendWith(InChromium.class)
class PortalPersonIT {

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.NO_CANDIDATES)
                    .when("GET /api/introductions/i1", 200, Answers.AMARA_INTRODUCED)
                    .when("POST /api/introductions/i1/welcome", 201, Answers.WELCOMED)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET /api/people/p1/concerns", 200, TalkAnswers.NO_CONCERNS)
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
                            "aria-label", "Map of the journey. Steps so far: Introduction, Story.");
            visit.picture("person")
                    .isAccessible()
                    .behaved(
                            complaint ->
                                    complaint.contains("404") && complaint.contains("care-plan"));
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
