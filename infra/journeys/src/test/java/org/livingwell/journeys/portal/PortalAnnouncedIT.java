package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** What happens by itself is heard as well as seen. */
@InChromium
class PortalAnnouncedIT {

    private static final String LIST = "GET /api/introductions?place=lambeth";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES);

    @ParameterizedTest
    @ValueSource(strings = {"/waiting", "/today"})
    void somebodyUrgentWhoComesIsAnnouncedOnceAndNotAtFirstSight(String path) {
        portal.when(
                LIST,
                list(urgent("i1", "Tomasz")),
                list(urgent("i1", "Tomasz"), urgent("i2", "Priya")),
                list(urgent("i1", "Tomasz"), urgent("i2", "Priya K")),
                list(urgent("i1", "Tomasz"), urgent("i2", "Priya K"), urgent("i3", "Leon")));
        try (var visit = Visit.desktop(portal.base()).open(path)) {
            var page = visit.page();
            assertThat(page.locator("main")).containsText("Tomasz");
            assertThat(page.locator("#announce")).isEmpty();

            look(page);
            assertThat(page.locator("#announce")).hasText("1 new urgent introduction in Lambeth");

            page.evaluate("document.getElementById('announce').replaceChildren()");
            look(page);
            assertThat(page.locator("main")).containsText("Priya K");
            assertThat(page.locator("#announce")).isEmpty();

            look(page);
            assertThat(page.locator("#announce")).hasText("1 new urgent introduction in Lambeth");
        }
    }

    @Test
    void aSignInThatFailedSaysWhatHappenedAndOffersAnother() {
        portal.when("GET /api/me", 401, Answers.NOBODY);
        try (var visit = Visit.phone(portal.base()).open("/?sign-in=failed")) {
            var page = visit.page();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("You are not signed in yet");
            assertThat(page.getByText("Sign in again")).hasAttribute("href", "/login");
            visit.picture("sign-in-failed").fitsTheScreen().isAccessible();
        }
    }

    private static void look(Page page) {
        page.evaluate("dispatchEvent(new Event('online'))");
    }

    private static Answer list(String... rows) {
        return Answer.json(
                200, "{\"introductions\":[%s],\"next\":null}".formatted(String.join(",", rows)));
    }

    private static String urgent(String id, String name) {
        return """
        {"id":"%s","receivedAt":"2026-11-23T08:00:00Z","contactBy":"2026-11-28","overdue":false,"urgent":true,"by":"self","name":"%s","broughtBy":"Tonight.","attempts":0}\
        """
                .formatted(id, name);
    }
}
