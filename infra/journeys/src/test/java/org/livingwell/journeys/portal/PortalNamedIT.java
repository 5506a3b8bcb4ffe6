package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom a plan names as a supporter stands on the person's page until somebody spoke with them. */
@InChromium
class PortalNamedIT {

    private static final String SUPPORTERS = "GET /api/people/p1/supporters";

    private static final String NAMED =
            """
            {"person":"p1","named":[\
            {"entry":"e1","called":"Ruth, my sister","near":"intimacy","since":"2026-11-24T10:00:00Z"},\
            {"entry":"e2","called":null,"near":null,"since":"2026-11-25T10:00:00Z"}]}\
            """;

    @RegisterExtension private final StubPortal portal = AmarasPages.asHerWorker();

    @Test
    void whoIsNamedIsReadWithWhatComesFirst() {
        portal.when(SUPPORTERS, 200, NAMED);
        try (var visit = Visit.phone(portal.base())) {
            visit.at("2026-11-25T12:00:00Z");
            visit.page().setViewportSize(320, 800);
            visit.open("/people/p1/contact");
            var named = visit.page().locator("lw-named-supporters");

            assertThat(named).containsText("Ruth, my sister (nearest)");
            assertThat(named).containsText("Who it is has not come from the plan yet");
            assertThat(named).containsText("Speak with them alone");
            named.scrollIntoViewIfNeeded();
            visit.picture("named-supporters").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whereNobodyIsNamedNothingIsSaidOfIt() {
        portal.when(SUPPORTERS, 200, "{\"person\":\"p1\",\"named\":[]}");
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/contact")) {
            assertThat(visit.page().locator("lw-supporters"))
                    .containsText("Family and friends may need support too.");
            var asked = SUPPORTERS.substring("GET ".length());
            visit.page().waitForCondition(() -> !portal.asked("GET", asked).isEmpty());
            visit.everythingHasCome();
            assertThat(visit.page().locator("lw-named-supporters h3")).hasCount(0);
        }
    }

    @Test
    void whereItCannotBeReadItSaysSo() {
        portal.when(SUPPORTERS, 503, "{}");
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/contact")) {
            assertThat(visit.page().locator("lw-named-supporters"))
                    .containsText("We cannot load this part at the moment.");
        }
    }
}
