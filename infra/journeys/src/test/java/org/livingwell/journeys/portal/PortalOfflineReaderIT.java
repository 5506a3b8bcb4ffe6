package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;
import static org.livingwell.journeys.portal.OfflinePlan.PASSPHRASE;
import static org.livingwell.journeys.portal.OfflinePlan.SAFETY;
import static org.livingwell.journeys.portal.OfflinePlan.everythingKept;
import static org.livingwell.journeys.portal.OfflinePlan.keep;
import static org.livingwell.journeys.portal.OfflinePlan.part;
import static org.livingwell.journeys.portal.OfflinePlan.unlock;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was opened is read by whoever opened it, and by nobody who comes after them. */
@InChromium
class PortalOfflineReaderIT {

    private static final String PERSON = "/api/people/p1";
    private static final String AWAY = "https://www.bbc.co.uk/weather";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + SAFETY, 200, OfflinePlan.PLAN);

    @Test
    void theWayOutLeadsToTheWeatherAndBackLeadsToAClosedPage() {
        try (var visit = opened()) {
            var page = visit.page();
            page.route(
                    AWAY,
                    route -> route.fulfill(new FulfillOptions().setBody("<title>Weather</title>")));
            page.navigate("about:blank");
            page.goBack();
            assertThat(page.getByLabel("Passphrase")).hasValue("");
            assertThat(page.locator(".sheet")).hasCount(0);

            unlock(page, PASSPHRASE);
            page.locator(".sheet").waitFor();
            page.getByText("Exit this page").click();
            page.waitForURL(AWAY);
        }
    }

    @Test
    void afterTenMinutesInWhichNobodyLooksItIsClosed() {
        try (var visit = opened()) {
            var page = visit.page();
            away(page, 599_000);
            assertThat(page.locator(".sheet")).hasCount(1);

            away(page, 601_000);

            assertThat(page.locator(".sheet")).hasCount(0);
            assertThat(page.getByLabel("Passphrase")).hasValue("");
        }
    }

    @Test
    void whoeverWorksWithThemPrintsItAndKeepsNothing() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY)
                .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.DEBORAH)
                .when("GET " + PERSON + "/next-steps", 200, WaitingAnswers.THEIR_STEPS);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/keeping-safe")) {
            var page = visit.page();
            part(page).getByText("On A4, or as a card").click();
            assertThat(part(page).getByLabel("A passphrase")).hasCount(0);
            page.evaluate("window.print = () => {}");
            button(part(page), "Print it on A4").click();
            page.locator("body > .paper").waitFor(OfflinePlan.THERE);

            assertThat(Paper.of(page))
                    .contains("My safety plan", "pacing at night", "07700900456", "the landlord")
                    .doesNotContain("Amara Obi", "Safety concerns");
            page.evaluate("dispatchEvent(new Event('afterprint'))");
            visit.isAccessible();
            assertThat(everythingKept(page)).noneMatch(it -> it.contains("notes"));
        }
    }

    private Visit opened() {
        var visit = Visit.phone(portal.base()).open("/my-safety-plan");
        keep(visit.page());
        portal.dies();
        unlock(visit.open("/notes").page(), PASSPHRASE);
        visit.page().locator(".sheet").waitFor();
        return visit;
    }

    /** They look elsewhere for so long, and look again. */
    private static void away(Page page, int millis) {
        page.evaluate(
                """
                (millis) => {
                  const { now } = Date;
                  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
                  document.dispatchEvent(new Event('visibilitychange'));
                  Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
                  Date.now = () => now() + millis;
                  document.dispatchEvent(new Event('visibilitychange'));
                  Date.now = now;
                }\
                """,
                millis);
    }
}
