package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lead looks after the team: invites, hands a code over, says who has left. */
@InChromium
class PortalTeamIT {

    private static final String ACCOUNTS = "GET /api/accounts?place=lambeth";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, TeamAnswers.LENA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/workers?place=lambeth", 200, TeamAnswers.WORKERS)
                    .when(ACCOUNTS, 200, TeamAnswers.ACCOUNTS)
                    .when("POST /api/accounts", 201, TeamAnswers.INVITED)
                    .when("POST /api/accounts/a1/renew-code", 200, TeamAnswers.RENEWED)
                    .when("POST /api/workers/w1/leave", 200, "{}");

    @Test
    void aLeadSeesWhoIsHereAndWhoLeft() {
        try (var visit = Visit.desktop(portal.base()).open("/team")) {
            assertThat(visit.page().locator(".members .card")).hasCount(3);
            assertThat(visit.page().title()).isEqualTo("Team");
            visit.page().getByText("Who has left (1)").click();
            assertThat(visit.page().locator(".left")).containsText("Theo Brand");
            visit.picture("team").fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void whoIsInvitedGetsACodeShownThisOnce() {
        try (var visit = Visit.desktop(portal.base()).open("/team")) {
            visit.page().getByLabel("Their name").fill("Nadia Karim");
            portal.when(ACCOUNTS, 200, TeamAnswers.ACCOUNTS_WITH_NADIA);
            visit.page().getByRole(AriaRole.BUTTON, exactly("Invite")).click();

            assertThat(visit.page().locator(".handed")).isFocused();
            assertThat(visit.page().locator(".handed")).containsText("lw-7k2m9-xqt4h");
            assertThat(visit.page().locator(".handed")).containsText("K7MR-4T2X-9QWD");
            assertThat(visit.page().locator("lw-member").last()).containsText("Being set up");
            var sent = portal.asked("POST", "/api/accounts").getFirst();
            assertThat(sent.body())
                    .isEqualTo(
                            "{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Nadia Karim\"}");
            assertThat(sent.header("Idempotency-key")).isNotBlank();
            visit.picture("team-invited").isAccessible();

            visit.page().getByRole(AriaRole.BUTTON, exactly("I have handed it over")).click();
            assertThat(visit.page().locator("main")).not().containsText("K7MR-4T2X-9QWD");
            assertThat(visit.page().getByLabel("Their name")).isFocused();
            visit.behaved();
        }
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        try (var visit = Visit.phone(portal.base()).open("/team")) {
            visit.page().getByRole(AriaRole.BUTTON, exactly("Invite")).click();

            assertThat(visit.page().locator(".govuk-error-summary")).isFocused();
            visit.page().locator(".govuk-error-summary a").click();
            assertThat(visit.page().getByLabel("Their name")).isFocused();
            visit.picture("team-missing").fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void whoHasLeftIsConfirmedFirstAndByKeyboardAlone() {
        try (var visit = Visit.phone(portal.base()).open("/team")) {
            var left = visit.page().getByRole(AriaRole.BUTTON, named("Has left: Wanda"));
            left.focus();
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("dialog h2")).isFocused();
            visit.picture("team-confirm").fitsTheScreen().isAccessible();
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");
            assertThat(left).isFocused();
            assertThat(portal.asked("POST", "/api/workers/w1/leave")).isEmpty();

            visit.page().keyboard().press("Enter");
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");
            visit.page()
                    .waitForCondition(
                            () -> !portal.asked("POST", "/api/workers/w1/leave").isEmpty());
            visit.keepsTheFocus().behaved();
        }
    }

    @Test
    void aNewCodeIsShownOnce() {
        try (var visit = Visit.desktop(portal.base()).open("/team")) {
            visit.page().getByRole(AriaRole.BUTTON, named("New code for Wanda")).click();
            visit.page().getByRole(AriaRole.BUTTON, named("Make a new code")).click();

            assertThat(visit.page().locator(".handed")).containsText("P3XD-7HNV-2KBT");
            visit.behaved();
        }
    }

    @Test
    void anAccountThatCannotBeMadeYetSaysWhy() {
        portal.when(ACCOUNTS, 200, TeamAnswers.ACCOUNTS_STUCK);
        try (var visit = Visit.desktop(portal.base()).open("/team")) {
            assertThat(visit.page().locator("lw-member").last())
                    .containsText(
                            "is not answering at the moment. Tried 4 times; we are still trying.");
            visit.picture("team-stuck").isAccessible().behaved();
        }
    }

    @Test
    void whatIsRefusedIsSaidWhereItWasAsked() {
        portal.when(
                "POST /api/workers/w1/leave",
                409,
                Answers.problem(409, "yourself", "Ask another lead to record that you have left"));
        try (var visit = Visit.desktop(portal.base()).open("/team")) {
            visit.page().getByRole(AriaRole.BUTTON, named("Has left: Wanda")).click();
            visit.page().getByRole(AriaRole.BUTTON, named("Yes, Wanda Okafor has left")).click();

            assertThat(visit.page().getByRole(AriaRole.ALERT))
                    .containsText("Ask another lead to record");
        }
    }

    @Test
    void aPersonGetsACodeOnTheirOwnPage() {
        portal.when("GET /api/people/p1", 200, Answers.AMARA)
                .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                .when("POST /api/accounts", 201, TeamAnswers.PERSON_INVITED);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/access")) {
            visit.page().locator("summary").getByText("Let someone sign in").click();
            visit.page().getByRole(AriaRole.BUTTON, named("Make a code")).click();

            assertThat(visit.page().locator(".handed")).isFocused();
            assertThat(visit.page().locator(".handed")).containsText("W8GN-3RPC-6YKA");
            assertThat(visit.page().locator(".handed")).not().containsText("second factor");
            assertThat(portal.asked("POST", "/api/accounts").getFirst().body())
                    .isEqualTo("{\"kind\":\"person\",\"place\":\"lambeth\",\"person\":\"p1\"}");
            visit.picture("person-signing-in").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aLeadWhoIsInvitedWaitsForAnotherLead() {
        portal.when("POST /api/accounts", 201, TeamAnswers.PROPOSED);
        try (var visit = Visit.desktop(portal.base()).open("/team")) {
            visit.page().getByLabel("Their name").fill("Nora Bell");
            visit.page().getByLabel("Lead", new GetByLabelOptions().setExact(true)).check();
            visit.page().getByRole(AriaRole.BUTTON, exactly("Invite")).click();

            assertThat(visit.page().locator(".handed")).isFocused();
            assertThat(visit.page().locator(".handed"))
                    .containsText("Another lead in this place confirms it");
            visit.picture("team-waits").isAccessible().behaved();
        }
    }

    @Test
    void theSecondLeadConfirmsAndGetsTheCode() {
        portal.when(ACCOUNTS, 200, TeamAnswers.ACCOUNTS_WITH_PROPOSED)
                .when("POST /api/accounts/a7/confirm-login", 200, TeamAnswers.CONFIRMED);
        try (var visit = Visit.phone(portal.base()).open("/team")) {
            assertThat(visit.page().locator("lw-member").last())
                    .containsText("Wanda Okafor asked for this login");
            visit.page().getByRole(AriaRole.BUTTON, named("Confirm for Nora Bell")).click();
            visit.picture("team-second").fitsTheScreen().isAccessible();
            visit.page().getByRole(AriaRole.BUTTON, named("Confirm and get the code")).click();

            assertThat(visit.page().locator(".handed")).containsText("H4ZK-9PMT-3WQE");
            visit.behaved();
        }
    }

    @Test
    void aNewCodeForAPersonIsAskedForAndSaysHowTheyAreKnown() {
        portal.when("GET /api/people/p1", 200, Answers.AMARA)
                .when(
                        "GET /api/accounts?person=p1",
                        200,
                        "{\"accounts\":[" + TeamAnswers.HERS + "]}")
                .when(
                        "POST /api/accounts/a6/renew-code",
                        200,
                        "{\"code\":null,\"account\":" + TeamAnswers.HERS_ASKED + "}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/access")) {
            visit.page().getByRole(AriaRole.BUTTON, named("New code for")).click();
            visit.page().getByLabel("How do you know it is them?").selectOption("call-back");
            visit.picture("person-new-code").fitsTheScreen().isAccessible();
            visit.page().getByRole(AriaRole.BUTTON, named("Ask for a new code")).click();

            assertThat(visit.page().locator(".handed"))
                    .containsText("Another worker in this team confirms it");
            assertThat(portal.asked("POST", "/api/accounts/a6/renew-code").getFirst().body())
                    .isEqualTo("{\"knownBy\":\"call-back\"}");
            visit.keepsTheFocus();
        }
    }

    @Test
    void aWorkerIsNotOfferedIt() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.phone(portal.base()).open("/team")) {
            assertThat(visit.page().locator("h1")).hasText("You cannot open this page");
            assertThat(visit.page().getByRole(AriaRole.LINK, exactly("Team"))).hasCount(0);
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions exactly(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
