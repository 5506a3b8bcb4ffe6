package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** A conversation typed together: kept as it is typed, never over somebody else's words. */
@InChromium
class PortalTalkIT {

    private static final String TALK = "/api/people/p1/conversations/c1";
    private static final String CHALLENGES = "PUT " + TALK + "/pieces/challenges";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.TALKS)
                    .when("GET /api/people/p1/concerns", 200, TalkAnswers.CONCERNS)
                    .when("GET " + TALK, 200, TalkAnswers.OPEN)
                    .when("GET /api/people/p1/conversations/c2", 200, TalkAnswers.TOGETHER)
                    .when(CHALLENGES, 200, TalkAnswers.saved(1, "The rent"))
                    .when("POST " + TALK + "/sittings", 204, "")
                    .when("PUT " + TALK + "/outcome", 200, TalkAnswers.noted(1));

    @Test
    void wordsAreKeptAsTheyAreTypedAndToldOnesAreShownNotAsked() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            assertThat(page.locator(".told")).containsText("You told us on");
            assertThat(page.locator(".told")).containsText("since the letter about my flat came");

            page.locator("#piece-challenges").fill("The rent");

            assertThat(page.locator("#piece-challenges-state")).hasText("Saved 10:00");
            var sent = portal.asked("PUT", TALK + "/pieces/challenges").getFirst();
            assertThat(sent.header("If-match")).isEqualTo("\"0\"");
            assertThat(sent.body()).isEqualTo("{\"text\":\"The rent\"}");
            assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
            visit.picture("conversation").isAccessible().behaved();
        }
    }

    @Test
    void wordsThatTellPutHelpFirstOnThePage() {
        portal.when(
                CHALLENGES,
                200,
                TalkAnswers.saved(1, "I want to die").replace("}", ",\"helpFirst\":true}"));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            assertThat(page.locator("[data-help-first]")).isEmpty();

            page.locator("#piece-challenges").fill("I want to die");

            assertThat(page.locator("[data-help-first]"))
                    .containsText("Someone should be with them today");
            assertThat(page.locator("[data-help-first] a[href='tel:999']")).isVisible();
            visit.picture("conversation-help-first").fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void whereTwoWroteBothTextsAreShownAndOneChooses() {
        portal.when(
                CHALLENGES,
                Answer.json(412, TalkAnswers.changed(4, "The nights")),
                Answer.json(200, TalkAnswers.saved(5, "The nights\\n\\nThe rent")));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            page.locator("#piece-challenges").fill("The rent");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Both versions are safe");
            assertThat(page.getByLabel("Yours", exact())).containsText("The rent");
            assertThat(page.getByLabel("Theirs", exact())).containsText("The nights");
            visit.picture("conversation-both").fitsTheScreen().isAccessible();
            page.getByRole(AriaRole.BUTTON, named("Keep both")).click();

            assertThat(page.locator("#piece-challenges")).hasValue("The nights\n\nThe rent");
            assertThat(page.locator("#piece-challenges-state")).hasText("Saved 10:00");
            var last = portal.asked("PUT", TALK + "/pieces/challenges").getLast();
            assertThat(last.header("If-match")).isEqualTo("\"4\"");
        }
    }

    @Test
    void aMomentOfflineLosesNothingNotEvenWhenThePageIsLoadedAgain() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            page.locator("#piece-challenges").waitFor();
            page.route("**/pieces/**", route -> route.abort());
            page.locator("#piece-challenges").fill("The rent");
            assertThat(page.locator("#piece-challenges-state"))
                    .containsText("You seem to be offline");
            visit.picture("conversation-offline").fitsTheScreen().isAccessible();

            page.reload();
            assertThat(page.locator("#piece-challenges")).hasValue("The rent");
            page.unroute("**/pieces/**");

            assertThat(page.locator("#piece-challenges-state")).hasText("Saved 10:00");
            assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void itIsFinishedWithTheKeyboardAlone() {
        portal.when("POST " + TALK + "/complete", 200, "{\"helpFirst\":false}");
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            page.locator("#area-benefits").focus();
            page.keyboard().press("Space");
            page.locator("#goal-1").focus();
            page.keyboard().type("Sleep four nights a week");
            page.locator("#supporters").focus();
            page.keyboard().type("My sister Ada");
            portal.when("GET " + TALK, 200, TalkAnswers.HELD);
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.BUTTON, named("Finish this conversation")))
                    .isFocused();
            page.keyboard().press("Enter");

            assertThat(page.locator("main")).containsText("This conversation is finished");
            assertThat(portal.asked("POST", TALK + "/complete").getFirst().body())
                    .isEqualTo(
                            "{\"needAreas\":[\"benefits\"],\"goals\":[\"Sleep four nights a"
                                + " week\"],\"supporters\":[\"My sister Ada\"],\"revision\":1}");
            visit.picture("conversation-held").isAccessible();
        }
    }

    @Test
    void familyIsHeardTooAndComesInInTheirOwnRight() {
        portal.when("POST /api/people/p1/conversations/c2/companions", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c2")) {
            var page = visit.page();
            assertThat(page.locator("lw-companions")).containsText("introduced in their own right");
            page.getByText("Add someone").click();
            page.getByLabel("Their name", exact()).fill("Ayo");
            page.locator("#their-own").selectOption("yes");
            visit.picture("conversation-together").fitsTheScreen().isAccessible();
            page.getByRole(AriaRole.BUTTON, named("Add them")).click();

            assertThat(page.getByLabel("Their name", exact())).hasValue("");
            assertThat(
                            portal.asked("POST", "/api/people/p1/conversations/c2/companions")
                                    .getFirst()
                                    .body())
                    .contains("\"name\":\"Ayo\"", "\"ownIntroduction\":true", "\"introduction\":{")
                    .doesNotContain("keptAsSupporter");
        }
    }

    @Test
    void aCompanionAnswersForThemselvesAndWhatWasNotAskedIsSaidSo() {
        String answers = "/api/people/p1/conversations/c2/companions/m1/answers";
        portal.when("POST " + answers, 204, "");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c2")) {
            var page = visit.page();
            var who = page.locator("lw-companions");
            assertThat(who).containsText("Recorded as a supporter: not asked yet");
            assertThat(who).containsText("An introduction of their own: they said yes");
            page.getByText("Ask Maureen").click();
            assertThat(page.locator("#of-m1-kept")).hasValue("");
            visit.picture("conversation-companion-asked").fitsTheScreen().isAccessible();
            page.locator("#of-m1-kept").selectOption("no");
            page.getByRole(AriaRole.BUTTON, named("Save what they said")).click();

            assertThat(page.locator("#of-m1-kept")).hasValue("");
            assertThat(portal.asked("POST", answers).getFirst().body())
                    .contains("\"keptAsSupporter\":false")
                    .doesNotContain("ownIntroduction");
        }
    }

    @Test
    void whoeverSaidItIsChosenBesideTheWords() {
        String piece = "/api/people/p1/conversations/c2/pieces/matters-to-us";
        portal.when("PUT " + piece, 200, TalkAnswers.saved(2, "Sunday dinner without a row."));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c2")) {
            var page = visit.page();
            assertThat(page.locator("#piece-matters-to-us-by")).hasValue("worker");

            page.locator("#piece-matters-to-us-by").selectOption("m1");

            assertThat(page.locator("#piece-matters-to-us-state")).hasText("Saved 10:00");
            assertThat(portal.asked("PUT", piece).getLast().body())
                    .contains("\"voice\":\"supporter\"", "\"companion\":\"m1\"");
        }
    }

    @Test
    void theTeamSeesWorriesClearlyMarkedAndThePersonSeesNoneOfIt() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/keeping-safe")) {
            assertThat(visit.page().locator(".held-back")).containsText("Not visible to Amara");
            visit.page().getByText("Open safety concerns").click();
            assertThat(visit.page().locator(".held-back")).containsText("Not told yet");
            visit.page().getByText("Raise a concern").click();
            visit.picture("person-concerns").isAccessible();
        }
        portal.when(
                "GET /api/me",
                200,
                "{\"id\":\"u1\",\"name\":\"Amara\",\"roles\":[\"person\"],\"places\":[],\"personId\":\"p1\"}");
        int before = portal.asked("GET", "/api/people/p1/concerns").size();
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            visit.page().locator(".plan").waitFor();
            assertThat(visit.page().locator("main")).not().containsText("Safety concerns");
            assertThat(portal.asked("GET", "/api/people/p1/concerns")).hasSize(before);
            visit.picture("person-herself").fitsTheScreen().isAccessible();
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByLabelOptions exact() {
        return new GetByLabelOptions().setExact(true);
    }
}
