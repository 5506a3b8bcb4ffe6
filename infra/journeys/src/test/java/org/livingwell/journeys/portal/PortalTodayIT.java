package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A worker's morning: who needs somebody now, and what is left open with whom. */
@InChromium
class PortalTodayIT {

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT)
                    .when("GET /api/introductions/counts?place=lambeth", 200, WaitingAnswers.COUNTS)
                    .when("GET /api/people/mine?place=lambeth", 200, WaitingAnswers.MINE)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/people/p1/conversations/c1", 200, TalkAnswers.OPEN);

    @Test
    void countsAreTrueBeyondTheFirstPage() {
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            assertThat(visit.page().locator(".counts li"))
                    .hasText(
                            new String[] {
                                "312 waiting in Lambeth",
                                "27 need someone soon",
                                "41 due by today",
                                "33 promises overdue"
                            });
            visit.picture("today-mine").fitsTheScreen().isAccessible().behaved();
        }
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            visit.page().locator(".my-people").first().waitFor();
            visit.picture("today-mine").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatIsLeftOpenWithMyPeopleIsOnePressAway() {
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var amara = visit.page().locator(".my-people li").first();
            assertThat(amara).containsText("Ask about consent again");
            assertThat(amara).containsText("2 things to check with them");
            assertThat(visit.page().locator("main")).containsText("One more");

            amara.getByText("Finish the conversation").click();

            assertThat(visit.page()).hasURL(portal.base() + "/people/p1/conversations/c1");
        }
    }

    @Test
    void whoCannotBeCountedIsNotGuessedAt() {
        portal.when(
                        "GET /api/introductions/counts?place=lambeth",
                        503,
                        Answers.problem(503, "away", "Away"))
                .when(
                        "GET /api/people/mine?place=lambeth",
                        503,
                        Answers.problem(503, "away", "Away"));
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            assertThat(visit.page().locator(".row")).hasCount(2);
            assertThat(visit.page().locator(".counts")).hasCount(0);
        }
    }
}
