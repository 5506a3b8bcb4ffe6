package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** Coming, being known, stepping out and coming back, as a worker and a newcomer see it. */
@InChromium
class PortalComingIT {

    private static final String INTRODUCTION = "/api/introductions/i1";
    private static final String PERSON = "/api/people/p1";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/workers?place=lambeth", 200, Answers.WORKERS)
                    .when("GET " + INTRODUCTION, 200, Answers.AMARA_INTRODUCED)
                    .when("GET " + INTRODUCTION + "/candidates", 200, Answers.CANDIDATES)
                    .when("POST /api/people/search", 200, Answers.NO_CANDIDATES)
                    .when("POST " + INTRODUCTION + "/match", 200, Answers.MATCHED)
                    .when(
                            "POST " + INTRODUCTION + "/contact-attempts",
                            201,
                            Answers.AMARA_INTRODUCED)
                    .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY);

    @Test
    void aWorkerIsToldPlainlyThatSomebodyIsVeryYoung() {
        String young =
                Answers.AMARA_INTRODUCED.replace("\"urgent\":true", "\"urgent\":true,\"under\":18");
        portal.when("GET " + INTRODUCTION, 200, young);
        try (var visit = Visit.desktop(portal.base()).open("/waiting/i1")) {
            assertThat(visit.page().locator("main"))
                    .containsText("They are under 18. Do not leave them alone with a form");
            visit.fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void whoeverHoldsAReferenceHearsHowThingsStand() {
        portal.when("GET /api/me", 401, Answers.NOBODY)
                .when("POST /api/introductions/status", 200, Answers.STANDING);
        try (var visit = Visit.phone(portal.base()).open("/status")) {
            assertThat(visit.page()).hasTitle("Ask");
            visit.page().getByLabel("Reference").fill("k7mr 4t2x");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().locator("main")).containsText("using only the ways you said");
            assertThat(visit.page().url()).doesNotContain("k7mr");
            visit.picture("status").fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void somebodyKnownIsShownWithTheWhyAndWelcomedBack() {
        try (var visit = Visit.desktop(portal.base()).open("/waiting/i1")) {
            assertThat(visit.page().locator(".candidate").first())
                    .containsText("Day and month of birth are swapped");
            assertThat(visit.page().locator("lw-known-already"))
                    .containsText("There are more people with a name like this");
            visit.picture("waiting-known-already").isAccessible();
            visit.page()
                    .getByRole(AriaRole.BUTTON, named("This is Amara Obi, welcome back"))
                    .click();

            var yes =
                    new Locator.GetByRoleOptions().setName("Yes, this is Amara Obi, welcome back");
            var follows = visit.page().getByRole(AriaRole.DIALOG);
            assertThat(follows.locator("h2")).isFocused();
            assertThat(follows).containsText("a lead here or in their place can take it back");
            visit.picture("waiting-is-it-them").isAccessible();
            assertThat(portal.asked("POST", INTRODUCTION + "/match")).isEmpty();
            follows.getByRole(AriaRole.BUTTON, yes).click();

            assertThat(visit.page()).hasURL(portal.base() + "/people/p7");
            assertThat(portal.asked("POST", INTRODUCTION + "/match").getFirst().body())
                    .isEqualTo("{\"person\":\"p7\"}");
        }
    }

    @Test
    void whatDiffersStandsOnThePageUntilAWorkerHeardFromThem() {
        String differs =
                Answers.AMARA_WHOLE.replace(
                        "\"supporters\":[]",
                        "\"supporters\":[],\"toSettle\":[{\"introduction\":\"i1\",\"at\":\"2026-11-24T10:00:00Z\",\"takenBack\":false,\"welcomedBack\":false,\"differs\":[{\"what\":\"may-call\",\"stood\":\"yes\",\"said\":\"no\"},{\"what\":\"when\",\"stood\":null,\"said\":\"never"
                            + " call, he lives here\"}]}]");
        String settle = PERSON + "/came-again/i1/settle";
        portal.when("GET " + PERSON, 200, differs).when("POST " + settle, 200, differs);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            var card = visit.page().locator("lw-came-again");
            assertThat(card).containsText("never call, he lives here");
            assertThat(card).containsText("For now the stricter answer applies");
            visit.picture("person-came-again").fitsTheScreen().isAccessible();
            card.getByRole(AriaRole.BUTTON).first().click();

            visit.page().waitForCondition(() -> !portal.asked("POST", settle).isEmpty());
            visit.says("Saved.");
        }
    }

    @Test
    void whatAnIntroducerLearnsIsWhatAWorkerHeardFromThePerson() {
        portal.when("GET " + INTRODUCTION, 200, Answers.DEBORAH_INTRODUCED)
                .when("POST " + INTRODUCTION + "/introducer-may-know", 200, "{}");
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1")) {
            var card = visit.page().locator("lw-heard");
            assertThat(card).containsText("Nothing, until the person says so");
            assertThat(visit.page().getByText("Ask the person first whether they want this"))
                    .isVisible();
            card.locator("summary").click();
            card.getByLabel("What can we tell the person who introduced them?")
                    .selectOption("Whether you have been in touch");
            visit.picture("waiting-heard").fitsTheScreen().isAccessible();
            card.getByRole(AriaRole.BUTTON).click();

            var sent = INTRODUCTION + "/introducer-may-know";
            visit.page().waitForCondition(() -> !portal.asked("POST", sent).isEmpty());
            assertThat(portal.asked("POST", sent).getFirst().body())
                    .isEqualTo("{\"mayKnow\":\"in-touch\"}");
            visit.says("Saved.");
        }
    }

    @Test
    void aWorkerIsToldPlainlyWhereThereIsNoSafeWayAndWhoSaidNo() {
        portal.when("GET " + INTRODUCTION, 200, Answers.NOWHERE_INTRODUCED)
                .when("GET /api/introductions?place=lambeth", 200, Answers.NOWHERE_WAITING);
        try (var visit = Visit.phone(portal.base()).open("/waiting")) {
            var rows = visit.page().locator("lw-waiting-list li.row");
            assertThat(rows.first()).containsText("They said no");
            assertThat(rows.first()).not().containsText("Promised by");
            assertThat(rows.last()).containsText("No safe way to reach them");
            assertThat(rows.last()).not().containsText("Promised by");
            visit.picture("waiting-no-way").fitsTheScreen().isAccessible();

            visit.open("/waiting/i1");

            assertThat(visit.page().locator("main"))
                    .containsText("There is no safe way to reach them");
            assertThat(visit.page().locator("main")).containsText("Nothing was promised");
            visit.picture("introduction-no-way").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void somebodyAlikeIsSaidNotToBeTheSameAndThatIsTakenBack() {
        portal.when("POST " + INTRODUCTION + "/not-same", 204, "")
                .when("POST " + INTRODUCTION + "/offer-again", 204, "")
                .when(
                        "GET " + INTRODUCTION + "/candidates",
                        Answer.json(200, Answers.CANDIDATES),
                        Answer.json(200, Answers.NO_CANDIDATES),
                        Answer.json(200, Answers.CANDIDATES));
        try (var visit = Visit.desktop(portal.base()).open("/waiting/i1")) {
            var page = visit.page();
            page.getByRole(AriaRole.BUTTON, named("Not Amara Obi")).click();

            assertThat(page.locator(".told-apart")).containsText("this is not Amara Obi");
            assertThat(page.locator(".told-apart")).isFocused();
            assertThat(page.locator(".candidate")).hasCount(0);
            visit.picture("waiting-told-apart").isAccessible();

            page.getByRole(AriaRole.BUTTON, named("Undo")).click();
            assertThat(page.locator(".candidate")).hasCount(2);
            assertThat(portal.asked("POST", INTRODUCTION + "/not-same").getFirst().body())
                    .isEqualTo("{\"person\":\"p7\"}");
        }
    }

    @Test
    void anAttemptIsKeptWithTheKeyboardAlone() {
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1")) {
            var page = visit.page();
            page.locator("summary", with("I tried to reach them")).focus();
            page.keyboard().press("Enter");
            page.getByLabel("How?").focus();
            page.keyboard().type("Sent a text");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().type("answers in the evening");
            visit.picture("waiting-attempt").fitsTheScreen().isAccessible();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            page.waitForCondition(
                    () -> !portal.asked("POST", INTRODUCTION + "/contact-attempts").isEmpty());
            assertThat(portal.asked("POST", INTRODUCTION + "/contact-attempts").getFirst().body())
                    .isEqualTo(
                            "{\"how\":\"text\",\"reached\":true,\"words\":\"answers in the"
                                    + " evening\",\"reason\":null}");
            visit.says("Saved");
        }
    }

    @Test
    void aWayTheyDidNotAllowSaysSoAtTheChoiceAndAsksWhy() {
        portal.when("GET " + INTRODUCTION, 200, unsafelyTried());
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1")) {
            var page = visit.page();
            page.locator("summary", with("I tried to reach them")).click();
            assertThat(page.getByLabel("How?")).hasValue("text");
            assertThat(page.getByLabel("Why was it used?")).isHidden();

            page.getByLabel("How?").selectOption("voicemail");
            assertThat(page.locator("#how option:checked")).containsText("✕");
            page.getByLabel("Why was it used?").fill("I thought it was the landline");
            visit.picture("waiting-unsafe").fitsTheScreen().isAccessible();
            page.getByRole(AriaRole.BUTTON, named("Save this")).click();

            page.waitForCondition(
                    () -> !portal.asked("POST", INTRODUCTION + "/contact-attempts").isEmpty());
            assertThat(portal.asked("POST", INTRODUCTION + "/contact-attempts").getFirst().body())
                    .contains("\"how\":\"voicemail\"", "\"reason\":\"I thought");
            assertThat(page.locator(".tried")).containsText("Not a way they said is safe");
        }
    }

    private static String unsafelyTried() {
        return Answers.AMARA_INTRODUCED.replace(
                "\"attempts\":0,",
                "\"attempts\":1,\"tried\":[{\"how\":\"email\",\"reached\":false,\"words\":null,\"reason\":\"an"
                    + " old address\",\"byName\":\"Wanda\",\"at\":\"2026-11-24T09:00:00Z\"}],");
    }

    @Test
    void somebodyIsFoundByWhatIsKnownOfThem() {
        portal.when("POST /api/people/search", 200, Answers.FOUND);
        try (var visit = Visit.phone(portal.base()).open("/people")) {
            assertThat(visit.page()).hasTitle("Find");
            visit.page().getByLabel("Full name").fill("Obi Amara");
            visit.page().getByLabel("Date of birth").fill("14/03/1985");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().locator(".candidate")).hasCount(2);
            assertThat(visit.page().locator("lw-people"))
                    .containsText("There are more people with a name like this");
            assertThat(visit.page().url()).doesNotContain("Obi");
            assertThat(portal.asked("POST", "/api/people/search").getFirst().body())
                    .isEqualTo(
                            "{\"place\":\"lambeth\",\"name\":\"Obi"
                                    + " Amara\",\"birthDate\":\"14/03/1985\"}");
            visit.picture("people").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void detailsAreSetRightOnlyWhereNobodyElseWasQuicker() {
        portal.when(
                "PATCH " + PERSON,
                Answer.json(
                        412,
                        Answers.problem(412, "changed-meanwhile", "Someone else has changed this")),
                Answer.json(200, Answers.AMARA_WHOLE));
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/details")) {
            visit.page().getByText("Change details").click();
            visit.page().getByLabel("Pronouns").fill("they/them");
            visit.picture("person-details").isAccessible();
            visit.page().getByRole(AriaRole.BUTTON, named("Save")).click();

            assertThat(visit.page().getByRole(AriaRole.ALERT))
                    .containsText("Someone else has changed this");
            assertThat(portal.asked("PATCH", PERSON).getFirst().header("If-match")).isNotBlank();
        }
    }

    @Test
    void theDoorIsOneClickWide() {
        portal.when("GET " + PERSON, 200, Answers.AMARA_PAUSED)
                .when("POST " + PERSON + "/welcome-back", 200, Answers.AMARA_WHOLE);
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            var back = visit.page().getByRole(AriaRole.BUTTON, named("Welcome Ama back"));
            back.waitFor();
            visit.picture("person-paused").fitsTheScreen().isAccessible();
            portal.when("GET " + PERSON, 200, Answers.AMARA_WHOLE);
            back.click();

            assertThat(visit.page().getByText("They would like a pause")).isVisible();
            visit.says("welcomed back");
        }
    }

    @Test
    void aTeamIsChosenFromWhoIsThere() {
        portal.when("POST " + PERSON + "/lead-worker", new Answer(204, "application/json", ""));
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/access")) {
            visit.page().locator("summary", with("Change the lead worker")).click();
            visit.page().getByLabel("Who?").selectOption("Walt Finch");
            assertThat(visit.page().getByLabel("Who?").locator("option")).hasCount(2);
            visit.picture("person-team").isAccessible();
            visit.page().getByRole(AriaRole.BUTTON, named("Save lead worker")).click();

            visit.page()
                    .waitForCondition(
                            () -> !portal.asked("POST", PERSON + "/lead-worker").isEmpty());
            assertThat(portal.asked("POST", PERSON + "/lead-worker").getFirst().body())
                    .isEqualTo("{\"leadWorker\":\"w2\"}");
            visit.says("The lead worker has changed.");
        }
    }

    @Test
    void whoeverLeftIsSaidToHaveLeftAndSomebodyElseIsAskedFor() {
        String left = Answers.AMARA_WHOLE.replace("\"left\":false", "\"left\":true");
        portal.when("GET " + PERSON, 200, left);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/access")) {
            assertThat(visit.page().getByText("Wanda Okafor has left. Choose a new lead worker."))
                    .isVisible();
            visit.picture("person-lead-left").fitsTheScreen().isAccessible();
        }
    }

    private static LocatorOptions with(String text) {
        return new LocatorOptions().setHasText(text);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
