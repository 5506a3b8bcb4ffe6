package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goals: on somebody's own phone, and on their page for a worker. */
@InChromium
class PortalGoalsIT {

    private static final String PERSON = "/api/people/p1";
    private static final String GOALS = PERSON + "/care-plan/goals";

    @RegisterExtension
    private final StubPortal portal =
            AmarasPages.asHerWorker()
                    .when("GET /api/me", 200, GoalAnswers.HERSELF)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN);

    @BeforeEach
    void threeKinds() {
        portal.when("GET " + GOALS, 200, GoalAnswers.THREE_KINDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whatTheySaidAndHowNearTheyAreIsRead(int width) {
        try (var visit = at(width).open("/my-goals")) {
            var sleep = goal(visit, "Sleep until five");
            assertThat(sleep).containsText("My words, 1 November 2026");
            assertThat(sleep).containsText("9 out of 10");
            assertThat(sleep).containsText("0 out of 10: Not at all");
            assertThat(sleep).containsText("From 0 to 6: 6 higher than at first.");
            assertThat(sleep.locator(".bar-fill")).hasCount(2);
            assertThat(sleep).containsText("Sleep more");
            assertThat(goal(visit, "Walk with Ruth")).containsText("It waits for me to agree");
            visit.page().getByText("Goals that are over").click();
            assertThat(visit.page().locator("lw-goals")).containsText("I let it go");
            assertThat(visit.page().locator("lw-goals")).not().containsText("their");
            visit.picture("my-goals-" + width).fitsTheScreen().isAccessible();
            visit.keepsItsEdges().isWalkedByKeyboard().behaved();
        }
    }

    @Test
    void whatTheySaidTheyWantBecomesAGoalWithOnePressAndOnce() {
        String said =
                """
                {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[{"section":"goals","entries":[
                 {"id":"e1","section":"goals","text":"Sleep through","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":2}]}]}\
                """;
        portal.when("GET " + PERSON + "/care-plan", 200, said)
                .when("GET " + GOALS, 200, GoalAnswers.NONE)
                .when("POST " + GOALS, 201, "{\"id\":\"g9\"}");
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            var plan = visit.page().locator("lw-plan");
            assertThat(plan.locator("h3").first()).hasText("What I said about goals");
            var press = plan.getByText("Make it one of my goals");
            press.click();
            visit.says("It is one of my goals.");
            assertThat(portal.asked("POST", GOALS).getFirst().body())
                    .isEqualTo("{\"goal\":\"Sleep through\"}");
            portal.when(
                    "GET " + GOALS,
                    200,
                    GoalAnswers.THREE_KINDS.replace("Sleep until five", "Sleep through"));

            press.click();

            assertThat(plan.getByRole(AriaRole.ALERT)).containsText("among my goals already");
            assertThat(portal.asked("POST", GOALS)).hasSize(1);
            visit.fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aGoalIsAddedByKeyboardAndWhatWasNotSaidIsNotSent() {
        portal.when("GET " + GOALS, 200, GoalAnswers.NONE)
                .when("POST " + GOALS, 201, "{\"id\":\"g9\"}");
        try (var visit = Visit.phone(portal.base()).open("/my-goals")) {
            var page = visit.page();
            page.locator("summary:has-text('Add a goal')").focus();
            page.keyboard().press("Enter");
            var form = page.locator("main form:visible");
            form.getByLabel("What do I want?").fill("Sing again");
            var important = form.getByLabel("How important is it");
            var sure = form.getByLabel("How sure am I");
            form.locator("label", new LocatorOptions().setHasText("How important is it")).click();
            assertThat(important).isFocused();
            assertThat(important).hasAttribute("aria-valuetext", "Not said");
            important.press("Home");
            assertThat(important).hasAttribute("aria-valuetext", "0 out of 10");
            assertThat(form.locator("output").first()).hasText("0 out of 10");
            sure.press("ArrowRight");
            form.getByText("Take it back").last().press("Enter");
            assertThat(sure).isFocused();
            assertThat(sure).hasAttribute("aria-valuetext", "Not said");
            visit.picture("my-goals-form").fitsTheScreen().isAccessible();
            form.getByText("Add this goal").press("Enter");

            page.waitForCondition(() -> portal.asked("POST", GOALS).size() == 1);
            assertThat(portal.asked("POST", GOALS).getFirst().body())
                    .isEqualTo("{\"goal\":\"Sing again\",\"importance\":{\"value\":0}}");
            visit.says("It is one of my goals").behaved();
        }
    }

    @Test
    void whereTheSliderStandsIsSaidByTheSpaceBarAndComesBackAfterAReload() {
        portal.when("GET " + GOALS, 200, GoalAnswers.NONE);
        try (var visit = Visit.phone(portal.base()).open("/my-goals")) {
            visit.page().getByText("Add a goal").click();
            var important = visit.page().getByLabel("How important is it");
            important.press(" ");
            assertThat(important).hasAttribute("aria-valuetext", "5 out of 10");

            visit.everythingHasCome().page().reload();

            assertThat(important).hasAttribute("aria-valuetext", "5 out of 10");
            assertThat(visit.page().getByLabel("How sure am I"))
                    .hasAttribute("aria-valuetext", "Not said");
        }
    }

    @Test
    void aRatingOfNoughtIsSentAsANumberAndNoneIsAnError() {
        portal.when("POST " + GOALS + "/g1/ratings", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/my-goals")) {
            goal(visit, "Sleep until five").getByText("Say how near I am").first().click();
            var form = visit.page().locator("main form:visible");
            form.getByText("Save").click();
            assertThat(form).containsText("Say how near I am, from 0 to 10");
            assertThat(portal.asked("POST", GOALS + "/g1/ratings")).isEmpty();

            form.getByLabel("How near am I?").press("Home");
            form.getByText("Save").click();

            var url = GOALS + "/g1/ratings";
            visit.page().waitForCondition(() -> portal.asked("POST", url).size() == 1);
            assertThat(portal.asked("POST", url).getFirst().body()).isEqualTo("{\"value\":0}");
            visit.behaved();
        }
    }

    @Test
    void whatAWorkerSuggestsIsAgreedToAsItWasReadOrNotQuiteRight() {
        portal.when(
                        "POST " + GOALS + "/g2/agree",
                        412,
                        "{\"status\":412,\"code\":\"changed-meanwhile\",\"detail\":\"This changed"
                                + " meanwhile\"}")
                .when("POST " + GOALS + "/g2/decline", 200, GoalAnswers.NONE);
        try (var visit = Visit.phone(portal.base()).open("/my-goals")) {
            var walk = goal(visit, "Walk with Ruth");
            int read = portal.asked("GET", GOALS).size();
            button(walk, "I agree").click();
            assertThat(visit.page().locator("[data-refused]")).containsText("changed meanwhile");
            visit.page().waitForCondition(() -> portal.asked("GET", GOALS).size() > read);
            assertThat(portal.asked("POST", GOALS + "/g2/agree").getFirst().header("If-match"))
                    .isNotEmpty();

            walk.getByText("Not quite").first().click();
            walk.getByLabel("What is not quite right?").fill("I walk alone");
            walk.getByText("Tell my worker").click();

            var url = GOALS + "/g2/decline";
            visit.page().waitForCondition(() -> portal.asked("POST", url).size() == 1);
            assertThat(portal.asked("POST", url).getFirst().body())
                    .isEqualTo("{\"why\":\"I walk alone\"}");
        }
    }

    @Test
    void aFourthGoalIsRefusedInASentenceAndItsWordsStay() {
        portal.when(
                "POST " + GOALS,
                409,
                "{\"status\":409,\"code\":\"three-goals\",\"detail\":\"There are three goals"
                        + " already; finish one or let it go before you add another\"}");
        try (var visit = Visit.phone(portal.base()).open("/my-goals")) {
            visit.page().getByText("Add a goal").click();
            var form = visit.page().locator("main form:visible");
            form.getByLabel("What do I want?").fill("Sing again");
            form.getByText("Add this goal").click();

            assertThat(visit.page().locator("[data-refused]")).containsText("let it go");
            assertThat(form.getByLabel("What do I want?")).hasValue("Sing again");
            visit.page().reload();
            assertThat(form.getByLabel("What do I want?")).hasValue("Sing again");
        }
    }

    @Test
    void whereSomebodyElseWasQuickerBothTextsAreShown() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when(
                        "PUT " + GOALS + "/g1",
                        412,
                        "{\"status\":412,\"code\":\"changed-meanwhile\",\"detail\":\"This changed"
                                + " meanwhile\"}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/goals")) {
            var sleep = visit.page().locator(".goal").nth(1);
            sleep.getByText("Change this").first().click();
            var form = visit.page().locator("main form:visible");
            form.getByLabel("What do they want").fill("Sleep until seven");
            form.getByLabel("How important is it").press("End");
            portal.when(
                    "GET " + GOALS,
                    200,
                    GoalAnswers.THREE_KINDS
                            .replace("Sleep until five", "Sleep until six")
                            .replace("\"value\":9", "\"value\":8"));
            form.getByText("Save").click();

            var said = visit.page().locator("[data-said]");
            assertThat(said).containsText("Someone else has changed this");
            assertThat(said).containsText("Sleep until seven");
            assertThat(said).containsText("Sleep until six");
            assertThat(said).containsText("8");
            assertThat(form.getByLabel("What do they want")).hasValue("Sleep until seven");
            assertThat(form.getByLabel("How important is it"))
                    .hasAttribute("aria-valuetext", "10 out of 10");
            visit.picture("goals-clash").fitsTheScreen().isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void aWorkerReadsThemOnTheirPageAndThePlanLeadsThere(int width) {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = at(width).open("/people/p1/plan")) {
            var goals = visit.page().getByText("Open their goals");
            assertThat(visit.page().locator(".plan")).not().containsText("GoalsNothing yet");
            goals.click();

            var tab = visit.page().locator(".tab:not(.aside)");
            assertThat(tab).containsText("Sleep until five");
            assertThat(tab).containsText("Waits for them to agree");
            assertThat(tab.getByText("I agree", new Locator.GetByTextOptions().setExact(true)))
                    .hasCount(0);
            tab.getByText("Add or suggest a goal").click();
            assertThat(visit.page().locator("main form:visible"))
                    .containsText("Otherwise it waits for them to agree");
            visit.picture("goals-" + width).fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void theirPageHasThemInAFewLines() {
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            var part = visit.page().locator("[aria-labelledby=my-goals]");
            assertThat(part).containsText("Sleep until five");
            assertThat(part).containsText("6 out of 10");
            assertThat(part).containsText("My worker suggests a goal");
            assertThat(part).not().containsText("Sing in a choir");
            part.getByText("Open my goals").click();
            assertThat(visit.page().locator("lw-page h1")).hasText("My goals");
            assertThat(visit.page()).hasTitle("Notes");
            visit.behaved();
        }
    }

    private Visit at(int width) {
        return width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
    }

    private static Locator goal(Visit visit, String words) {
        return visit.page()
                .locator(".goal")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        visit.page()
                                                .locator("h2, h3")
                                                .filter(
                                                        new Locator.FilterOptions()
                                                                .setHasText(words))));
    }
}
