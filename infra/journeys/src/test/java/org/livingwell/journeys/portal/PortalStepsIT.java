package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is to be done next for somebody, on their page. */
@InChromium
class PortalStepsIT {

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1", 200, Answers.AMARA_WHOLE)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("POST /api/next-steps/s4/take", 204, "");

    @Test
    void whatIsToBeDoneNextIsSeenAndTakenThere() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            var steps = visit.page().locator("lw-next-steps");
            assertThat(steps.locator("li").first()).containsText("Have a conversation");
            assertThat(steps.locator("li").first()).containsText("you");
            assertThat(steps.locator("li").last()).containsText("anyone in the team");
            assertThat(steps.getByText("I’ll do it")).hasCount(1);
            visit.picture("person-steps").fitsTheScreen().isAccessible();

            steps.getByText("I’ll do it").click();

            visit.page()
                    .waitForCondition(
                            () -> !portal.asked("POST", "/api/next-steps/s4/take").isEmpty());
            visit.page().getByText("It is yours now.").waitFor();
        }
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            visit.page().locator("lw-next-steps li").first().waitFor();
            visit.picture("person-steps").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whereTheyCannotBeReadThePageStands() {
        portal.when("GET /api/people/p1/next-steps", 503, Answers.problem(503, "away", "Away"));
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            assertThat(visit.page().locator("lw-next-steps"))
                    .containsText("We cannot load this part");
            assertThat(visit.page().locator("main")).containsText("Wanda Okafor");
        }
    }
}
