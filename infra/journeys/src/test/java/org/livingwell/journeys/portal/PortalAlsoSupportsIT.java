package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is supported and supports somebody has one login, and a worker says whom. */
@InChromium
class PortalAlsoSupportsIT {

    private static final String BOTH =
            SharingAnswers.MAUREENS_ACCOUNT.replace(
                    "\"kind\":\"supporter\"", "\"kind\":\"person-supporter\"");
    private static final String FOUND =
            """
            {"candidates":[{"person":"p2","name":"Priya Rao","birthDate":null,"leadWorker":"Wanda Okafor","state":"in-network",\
             "why":[{"code":"name","sentence":"Same name"}],"notSame":null}],"introductions":[],"cut":false}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1", 200, Answers.AMARA);

    @Test
    void aWorkerFindsWhomTheySupportAndSaysSo() {
        portal.when("GET /api/accounts?person=p1", 200, BOTH)
                .when("POST /api/people/search", 200, FOUND)
                .when("POST /api/accounts/s1/supports", 201, "{\"id\":\"s9\"}");
        try (var visit = Visit.phone(portal.base())) {
            visit.at("2026-11-25T12:00:00Z");
            visit.page().setViewportSize(320, 800);
            visit.open("/people/p1/access");
            var part = visit.page().locator("lw-also-supports");
            part.locator("summary").click();
            button(visit, "Find").click();
            assertThat(part).containsText("Write the name of the person they support");
            part.locator("#alsoSupports").fill("Priya Rao");
            button(visit, "Find").click();
            assertThat(part).containsText("Priya Rao");
            visit.picture("also-supports").fitsTheScreen().isAccessible();

            button(visit, "They support Priya Rao").click();
            assertThat(portal.asked("POST", "/api/accounts/s1/supports")).isEmpty();
            visit.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("They support this person"))
                    .click();

            assertThat(visit.page().locator("body")).containsText("Recorded.");
            assertThat(portal.asked("POST", "/api/accounts/s1/supports").getFirst().body())
                    .isEqualTo("{\"person\":\"p2\"}");
        }
    }

    @Test
    void aLoginThatStandsWithinAnotherHasNoCodeOfItsOwn() {
        String within = BOTH.replace("\"person-supporter\"", "\"supporter\",\"within\":true");
        portal.when("GET /api/accounts?person=p1", 200, within);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/access")) {
            var member = visit.page().locator("lw-member");
            assertThat(member).containsText("as to their own record");
            assertThat(member.getByText("New code")).hasCount(0);
            assertThat(member.getByText("End account")).isVisible();
        }
    }

    @Test
    void aLoginForOneRoleAloneSupportsNobody() {
        String one = BOTH.replace("person-supporter", "person");
        portal.when("GET /api/accounts?person=p1", 200, one);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/access")) {
            assertThat(visit.page().locator("lw-member")).isVisible();
            assertThat(visit.page().locator("lw-also-supports")).hasCount(0);
        }
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .locator("lw-also-supports")
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
