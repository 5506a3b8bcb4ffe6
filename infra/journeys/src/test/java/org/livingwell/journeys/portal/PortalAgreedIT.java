package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On somebody's page: that what they agreed to is asked again, and that somebody has died. */
@InChromium
class PortalAgreedIT {

    private static final String STALE =
            Answers.AMARA.replace(
                    "\"welcomedAt\"",
                    "\"consents\":{\"askedAt\":\"2025-11-20T10:00:00Z\",\"sharing\":null,\"staleSince\":\"2026-11-20T10:00:00Z\"},\"welcomedAt\"");
    private static final String DIED =
            Answers.AMARA.replace(
                    "\"state\":\"in-network\"",
                    "\"state\":\"died\",\"since\":\"2026-11-24T12:00:00Z\",\"diedOn\":\"2026-11-20\"");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1", 200, STALE)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET /api/people/p1/concerns", 200, TalkAnswers.NO_CONCERNS)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY);

    @Test
    void whatIsStaleIsAskedAgainAndTheAnswerIsRecorded() {
        portal.when("POST /api/people/p1/consents", 200, Answers.AMARA);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/contact")) {
            var agreed = visit.page().locator("lw-consents");
            assertThat(agreed).containsText("Out of date since 20 November 2026");
            assertThat(agreed).containsText("No one has asked them since they were welcomed");
            agreed.getByText("We asked them").click();
            agreed.getByLabel("A call is fine").check();
            agreed.getByLabel("What is shared with others").selectOption("stays");
            visit.picture("consents").isAccessible();
            agreed.getByRole(AriaRole.BUTTON).click();
            assertThat(agreed.locator("details")).not().hasAttribute("open", "");
            visit.says("Recorded.");

            var sent = portal.asked("POST", "/api/people/p1/consents").getFirst();
            assertThat(sent.header("If-match")).isNotBlank();
            assertThat(sent.body())
                    .contains(
                            "\"phone\":\"+44 7700 900123\"",
                            "\"mayText\":true",
                            "\"mayCall\":true",
                            "\"mayVoicemail\":false",
                            "\"sharing\":\"stays\"");
        }
    }

    @Test
    void linesStayLinesAndWhatIsEmptiedGoes() {
        portal.when(
                        "GET /api/people/p1",
                        200,
                        Answers.AMARA_WHOLE.replace("the man I live with", "Anna\\nBert"))
                .when("POST /api/people/p1/consents", 200, Answers.AMARA);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/contact")) {
            assertThat(visit.page().locator(".chip.as-written").first())
                    .hasCSS("white-space", "pre-line");
            var agreed = visit.page().locator("lw-consents");
            agreed.getByText("We asked them").click();
            assertThat(agreed.getByLabel("Someone we must never speak to")).hasValue("Anna\nBert");
            agreed.getByLabel("Good times").fill("");
            agreed.getByLabel("What is shared with others").selectOption("stays");
            agreed.getByRole(AriaRole.BUTTON).click();
            assertThat(agreed.locator("details")).not().hasAttribute("open", "");

            assertThat(portal.asked("POST", "/api/people/p1/consents").getFirst().body())
                    .contains(
                            "\"neverTalkTo\":\"Anna\\nBert\"",
                            "\"neverKnow\":\"my landlord\"",
                            "\"when\":\"\"");
        }
    }

    @Test
    void whomWeNeverSpeakToAndWhoMustNeverKnowAreTwoPromises() {
        portal.when("GET /api/people/p1", 200, Answers.AMARA_WHOLE);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/contact")) {
            var spoken = visit.page().locator("dt", with("Must never be spoken to")).first();
            var known = visit.page().locator("dt", with("Must never know")).first();
            assertThat(spoken.locator("+ dd")).hasText("the man I live with");
            assertThat(known.locator("+ dd")).hasText("my landlord");

            var agreed = visit.page().locator("lw-consents");
            agreed.getByText("We asked them").click();

            assertThat(agreed.getByLabel("Someone we must never speak to"))
                    .hasValue("the man I live with");
            assertThat(agreed.getByLabel("Someone who must never know")).hasValue("my landlord");
        }
    }

    @Test
    void aDeathIsAskedAboutBeforeItIsRecorded() {
        portal.when("POST /api/people/p1/died", 200, DIED);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/details")) {
            var died = visit.page().locator("lw-died");
            died.getByText("They have died").click();
            died.getByRole(AriaRole.BUTTON, named("Record it")).click();
            assertThat(died.getByRole(AriaRole.ALERT)).containsText("nothing was recorded");
            assertThat(portal.asked("POST", "/api/people/p1/died")).isEmpty();

            died.getByLabel("I am sure that Amara has died").check();
            visit.picture("died-asking").fitsTheScreen().isAccessible();
            portal.when("GET /api/people/p1", 200, DIED);
            died.getByRole(AriaRole.BUTTON, named("Record it")).click();

            visit.says("Recorded.");
            assertThat(died).containsText("Amara has died, on 20 November 2026");
            assertThat(visit.page().locator("lw-asked")).hasCount(0);
            assertThat(died.getByText("recorded by mistake")).hasCount(0);
            assertThat(visit.page().locator(".plan")).containsText("stayed for the park");
            assertThat(portal.asked("POST", "/api/people/p1/died").getFirst().body())
                    .isEqualTo("{\"on\":null}");
            visit.picture("died").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aLeadOpensTheRecordAgain() {
        portal.when("GET /api/me", 200, TeamAnswers.LENA)
                .when("GET /api/people/p1", 200, DIED)
                .when("POST /api/people/p1/died/take-back", 200, Answers.AMARA);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/details")) {
            var died = visit.page().locator("lw-died");
            died.getByText("This was recorded by mistake").click();
            died.getByLabel("How this came to be recorded").fill("Another person of that name");
            portal.when("GET /api/people/p1", 200, Answers.AMARA);
            died.getByRole(AriaRole.BUTTON, named("Open their record again")).click();

            visit.says("Their record is open again.");
            assertThat(visit.page().locator("lw-asked")).isVisible();
            assertThat(portal.asked("POST", "/api/people/p1/died/take-back").getFirst().body())
                    .contains("Another person of that name");
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static LocatorOptions with(String text) {
        return new LocatorOptions().setHasText(text);
    }
}
