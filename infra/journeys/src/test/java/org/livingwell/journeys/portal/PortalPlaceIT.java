package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** A lead changes what the place promises; nobody overwrites what they have not seen. */
@InChromium
class PortalPlaceIT {

    private static final String PATH = "/api/places/lambeth/settings";
    private static final String DUTY = "/api/places/lambeth/duty-contact";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, TeamAnswers.LENA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PATH, 200, TeamAnswers.settings(5))
                    .when("GET " + DUTY, 200, TeamAnswers.duty(true, 1, 0))
                    .when("PUT " + PATH, 200, TeamAnswers.settings(4));

    @Test
    void aChangeIsSavedAgainstWhatWasRead() {
        try (var visit = Visit.desktop(portal.base()).open("/place")) {
            visit.page().getByLabel("Days until someone is in touch").fill("4");
            visit.picture("place").fitsTheScreen().isAccessible();
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();

            visit.says("Saved");
            assertThat(visit.page().locator("lw-place-settings h2")).isFocused();
            var sent = portal.asked("PUT", PATH).getFirst();
            assertThat(sent.header("If-match")).isNotBlank();
            assertThat(sent.body())
                    .contains(
                            "\"contactWithinDays\":4",
                            "\"afterCrisisDays\":[1,2,4,7]",
                            "\"tel\":\"+44 20 7946 0123\"");
            assertThat(visit.page().title()).isEqualTo("Settings");
            visit.picture("place-saved").isAccessible().behaved();
        }
    }

    @Test
    void aPlaceWithoutADutyContactIsToldWhatHappensThen() {
        portal.when("GET " + DUTY, 200, TeamAnswers.duty(false, 0, 0));
        try (var visit = Visit.phone(portal.base()).open("/place")) {
            assertThat(visit.page().locator("[data-unset]"))
                    .containsText("No duty contact is set. When someone can’t wait");
            assertThat(visit.page().locator("[data-unset]"))
                    .containsText("so no one gets a message");
            visit.picture("place-without-duty-contact").fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void aTestMessageIsAskedForAndWhatNobodyOpenedIsSaid() {
        portal.when("GET " + DUTY, 200, TeamAnswers.duty(true, 2, 3))
                .when("POST " + DUTY + "/test", 204, "");
        try (var visit = Visit.desktop(portal.base()).open("/place")) {
            assertThat(visit.page().locator("lw-duty-contact"))
                    .containsText("sent by email, could not be sent by text message");
            assertThat(visit.page().locator("[data-unanswered]"))
                    .containsText("3 urgent introductions have not been opened by anyone");

            visit.page().getByRole(AriaRole.BUTTON, named("Send a test message")).click();

            visit.says("A test message is on its way");
            assertThat(portal.asked("POST", DUTY + "/test")).hasSize(1);
            visit.isAccessible().behaved();
        }
    }

    @Test
    void whatMakesNoSenseIsSaidAtItsField() {
        portal.when(
                "PUT " + PATH,
                400,
                """
                {"status":400,"code":"invalid-fields","detail":"Some fields need another look","errors":[
                 {"field":"contactWithinDays","code":"min","message":"At least 1 day"},
                 {"field":"crisisLines[0].tel","code":"pattern","message":"Use digits and spaces"}]}\
                """);
        try (var visit = Visit.phone(portal.base()).open("/place")) {
            visit.page().getByLabel("Days until someone is in touch").fill("-4");
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();

            assertThat(visit.page().locator(".govuk-error-summary")).isFocused();
            visit.page().getByText("Use digits and spaces").first().click();
            assertThat(visit.page().locator("#crisisLines-0-tel-lambeth")).isFocused();
            assertThat(visit.page().locator("#contactWithinDays-lambeth")).hasValue("-4");
            visit.picture("place-errors")
                    .fitsTheScreen()
                    .isAccessible()
                    .behaved(complaint -> complaint.contains("400"));
        }
    }

    @Test
    void twoLeadsWhoWriteAtOnceBothHearOfIt() {
        portal.when(
                "PUT " + PATH,
                Answer.json(
                        412,
                        Answers.problem(412, "changed-meanwhile", "Someone else has changed this")),
                Answer.json(200, TeamAnswers.settings(4)));
        try (var visit = Visit.phone(portal.base()).open("/place")) {
            visit.page().getByLabel("Days until someone is in touch").fill("4");
            visit.page().locator("#lawfulBasis-lambeth").selectOption("consent");
            portal.when(
                    "GET " + PATH,
                    200,
                    TeamAnswers.settings(3).replace("public-task", "legal-obligation"));
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();

            var both = visit.page().getByRole(AriaRole.ALERT);
            assertThat(both).isFocused();
            assertThat(both.locator("dd"))
                    .hasText(new String[] {"4", "3", "Consent", "Legal obligation"});
            assertThat(visit.page().locator("#contactWithinDays-lambeth")).hasValue("4");
            assertThat(visit.page().locator("#lawfulBasis-lambeth")).hasValue("consent");
            visit.picture("place-conflict").fitsTheScreen().isAccessible();
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();

            visit.says("Saved");
            assertThat(portal.asked("PUT", PATH)).hasSize(2);
            visit.behaved(complaint -> complaint.contains("412"));
        }
    }

    @Test
    void aLineForHelpIsAddedAndTakenAway() {
        try (var visit = Visit.desktop(portal.base()).open("/place")) {
            visit.page().getByRole(AriaRole.BUTTON, named("Add a line")).click();
            visit.page().locator("#crisisLines-1-name-lambeth").fill("Sunday line");
            visit.page().locator("#crisisLines-1-detail-lambeth").fill("Sundays");
            visit.page().locator("#crisisLines-1-tel-lambeth").fill("020 7946 0124");
            for (var part : new String[] {"name", "detail", "tel"}) {
                visit.page().locator("#crisisLines-0-" + part + "-lambeth").fill("");
            }
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();
            visit.says("Saved");

            assertThat(portal.asked("PUT", PATH).getFirst().body())
                    .contains("\"crisisLines\":[{\"name\":\"Sunday line\"");
            assertThat(visit.page().locator("#crisisLines-1-name")).hasCount(0);
            assertThat(visit.page().locator("[data-said]")).hasCount(0);
        }
    }

    @Test
    void wordsThatAreAnsweredTodayAreSaidInMoreThanOneLanguage() {
        try (var visit = Visit.desktop(portal.base()).open("/place")) {
            visit.page().getByLabel("Number people can ring").fill("");
            visit.page().getByRole(AriaRole.BUTTON, named("Add a language")).click();
            visit.page().locator("#tellingPhrases-1-language-lambeth").fill("pl");
            visit.page()
                    .locator("#tellingPhrases-1-phrases-lambeth")
                    .fill("nie chcę żyć\n\nchcę umrzeć\n");
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();
            visit.says("Saved");

            assertThat(portal.asked("PUT", PATH).getFirst().body())
                    .contains(
                            "\"ringUs\":\"\"",
                            "{\"language\":\"en\",\"phrases\":[\"end my life\",\"want to die\"]}",
                            "{\"language\":\"pl\",\"phrases\":[\"nie chcę żyć\",\"chcę umrzeć\"]}",
                            "\"childrenUnder\":18");
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
