package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who of the network hosts a lunch: on their page, on their own, and beside the lunch. */
@InChromium
class PortalLunchHostIT {

    private static final String PERSON = "/api/people/p1";
    private static final String WISH = PERSON + "/keep-in-touch/lunches";
    private static final String HOSTS =
            "{\"person\":\"p1\",\"wanted\":false,\"hosts\":[{\"lunch\":\"l1\",\"startsAt\":\"2099-11-24T12:30:00Z\"}]}";
    private static final String NONE = "{\"person\":\"p1\",\"wanted\":false,\"hosts\":[]}";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.NOBODY_WAITS)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY)
                    .when("GET /api/lunches/coming?place=lambeth", 200, LunchAnswers.COMING)
                    .when("GET " + WISH, 200, NONE);

    @Test
    void aWorkerRecordsWhichLunchTheyAgreedToHost() {
        portal.when("PUT " + WISH + "/l2", 200, HOSTS);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/contact")) {
            var hosting = visit.page().locator("lw-lunch-hosting");
            hosting.getByText("Lunches they host").click();
            assertThat(hosting).containsText("The public page names no one.");
            assertThat(hosting.locator("option:checked")).containsText("St Mark’s Hall");
            visit.picture("lunch-hosting").fitsTheScreen().isAccessible();
            portal.when("GET " + WISH, 200, HOSTS);
            button(hosting, "They agreed to host it").click();

            visit.says("Saved. The team sees it beside the lunch.");
            assertThat(hosting.locator("li")).hasCount(1);
            assertThat(portal.asked("PUT", WISH + "/l2").getFirst().body())
                    .isEqualTo("{\"hosts\":true}");
        }
    }

    @Test
    void theyEndItThemselves() {
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                .when("GET " + WISH, 200, HOSTS)
                .when("PUT " + WISH + "/l1", 200, NONE);
        try (var visit = Visit.phone(portal.base()).open("/my-record")) {
            var hosting = visit.page().locator("lw-lunch-hosting");
            hosting.getByText("Lunches I host").click();
            visit.picture("my-lunch-hosting").fitsTheScreen().isAccessible();
            portal.when("GET " + WISH, 200, NONE);
            button(hosting, "I can’t host it").click();

            assertThat(hosting).containsText("Tell the team if you would like to host one.");
            assertThat(hosting.locator("select")).hasCount(0);
            assertThat(portal.asked("PUT", WISH + "/l1").getFirst().body())
                    .isEqualTo("{\"hosts\":false}");
        }
    }

    @Test
    void theTeamSeesThemBesideTheLunch() {
        portal.when("GET /api/lunches?place=lambeth", 200, LunchAnswers.AHEAD)
                .when("GET /api/workers?place=lambeth", 200, Answers.WORKERS)
                .when(
                        "GET /api/lunches/l1/hosts",
                        200,
                        "{\"lunch\":\"l1\",\"network\":[\"p1\",\"p2\"]}")
                .when("GET /api/lunches/l2/hosts", 200, "{\"lunch\":\"l2\",\"network\":[]}");
        try (var visit = Visit.phone(portal.base()).open("/lunches")) {
            var lunches = visit.page().locator("lw-lunch");
            lunches.nth(0).getByText("Hosts from the network").click();
            lunches.nth(1).getByText("Hosts from the network").click();

            var link = lunches.nth(0).locator("a[href='/people/p2']");
            assertThat(link).hasText("Host 2: open their page");
            assertThat(lunches.nth(1)).containsText("No one yet.");
            visit.picture("lunch-hosts").fitsTheScreen().isAccessible();
        }
    }

    private static Locator button(Locator within, String name) {
        return within.locator("button:has-text('" + name + "')");
    }
}
