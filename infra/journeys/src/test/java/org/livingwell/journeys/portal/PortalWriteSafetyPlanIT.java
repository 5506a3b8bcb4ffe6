package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A safety plan is written by the person, or by a worker together with them; nothing typed is lost.
 */
@InChromium
class PortalWriteSafetyPlanIT {

    private static final String PERSON = "/api/people/p1";
    private static final String PLAN = SafetyAnswers.PLAN;
    private static final String HERSELF =
            PortalSeenIT.AMARA_HERSELF.replace(
                    "\"personId\":\"p1\"",
                    "\"personId\":\"p1\",\"session\":{\"idleSeconds\":1800,\"endsInSeconds\":36000,\"draftKeys\":[\"CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCA=\"]}");
    private static final String SISTER = "Person 1: their number";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY)
                    .when("GET " + PERSON + "/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET " + PLAN, 200, SafetyAnswers.AMARAS)
                    .when("PUT " + PLAN, 200, SafetyAnswers.AMARAS);

    @BeforeEach
    void herself() {
        portal.when("GET /api/me", 200, HERSELF);
    }

    @Test
    void thePersonWritesTheirFirstPlanOneStepAfterAnother() {
        portal.when("GET " + PLAN, 200, SafetyAnswers.NONE);
        try (var visit = mine("Write my safety plan")) {
            var form = form(visit);
            form.getByLabel("Warning sign 1").fill("I stop answering");
            button(form, "Add another: My warning signs").click();
            assertThat(form.getByLabel("Warning sign 2")).isFocused();
            form.getByLabel("Warning sign 2").fill("I do not sleep");
            form.getByLabel("Person 1", exactly()).fill("My sister");
            form.getByLabel(SISTER).fill("07700 900123");
            form.getByLabel("How likely I am").focus();
            visit.page().keyboard().press("Home");
            form.getByLabel("What could change").fill("Sleep\n\nMoney");
            form.getByLabel("Who looks after my pets").fill("Ruth");
            visit.picture("my-safety-plan-writing").fitsTheScreen().isAccessible();
            form.getByText("Save").click();

            visit.page().waitForCondition(() -> portal.asked("PUT", PLAN).size() == 1);
            assertThat(portal.asked("PUT", PLAN).getFirst().body())
                    .contains(
                            "\"warningSigns\":[{\"text\":\"I stop"
                                    + " answering\",\"tel\":null},{\"text\":\"I do not"
                                    + " sleep\",\"tel\":null}]",
                            "\"people\":[{\"text\":\"My sister\",\"tel\":\"07700 900123\"}]",
                            "\"likely\":0",
                            "\"factors\":[\"Sleep\",\"Money\"]",
                            "\"pets\":\"Ruth\"",
                            "\"present\":null");
            assertThat(portal.asked("PUT", PLAN).getFirst().header("If-match")).isNotEmpty();
            visit.says("My safety plan is saved").behaved();
        }
    }

    @Test
    void whatWasTypedComesBackAfterTheTabWasLoadedAgain() {
        try (var visit = mine("Change my safety plan")) {
            var form = form(visit);
            button(form, "Add another: What I can do myself").click();
            form.getByLabel("Something that helps 4").fill("Sit in the park");
            visit.page().waitForCondition(() -> !PortalChangeRulesIT.kept(visit).isEmpty());
            visit.page().reload();

            assertThat(form.getByLabel("Something that helps 4")).hasValue("Sit in the park");
            assertThat(form.getByLabel("Something that helps 2"))
                    .hasValue("Cold water on my wrists");
            assertThat(visit.page().getByText("You wrote this earlier")).isVisible();
        }
    }

    @Test
    void whereSomebodyElseWasQuickerBothTextsAreShownAndNothingIsLost() {
        portal.when("PUT " + PLAN, 412, "{\"status\":412,\"code\":\"changed-meanwhile\"}");
        try (var visit = mine("Change my safety plan")) {
            var form = form(visit);
            form.getByLabel("Something that helps 2").fill("Ring my aunt");
            form.getByLabel("Something that helps 3").fill("Sit in the park");
            portal.when("GET " + PLAN, 200, SafetyAnswers.CORRECTED);
            form.getByText("Save").click();

            var said = visit.page().locator("[data-said]");
            assertThat(said).containsText("Someone else has changed this");
            assertThat(said).containsText("Ring my aunt");
            assertThat(said).containsText("A cold shower");
            assertThat(form.getByLabel("Something that helps 2")).hasValue("Ring my aunt");
            assertThat(form.getByLabel("Something that helps 3")).hasValue("Sit in the park");
            visit.picture("my-safety-plan-clash").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aNumberThatCannotBeRungIsSaidAtItsField() {
        try (var visit = mine("Change my safety plan")) {
            var form = form(visit);
            form.getByLabel(SISTER).fill("ask Ngozi");
            form.getByLabel("Service 2: their number").fill("116 123");
            form.getByText("Save").click();

            var wrong = form.locator(".govuk-error-summary");
            assertThat(wrong).containsText("Person 1: write the number in figures");
            assertThat(wrong).containsText("Service 2: say whose number it is");
            assertThat(portal.asked("PUT", PLAN)).isEmpty();
            visit.fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aWorkerWritesItTogetherWithThemAndSaysWhoWasThere() {
        try (var visit = theirs()) {
            visit.page().getByText("Change it together with them").click();
            var form = form(visit);
            form.getByText("Save").click();
            assertThat(form.locator(".govuk-error-summary")).containsText("Say who was there");

            form.getByLabel("Who was there").fill("Ngozi, her sister");
            visit.picture("safety-plan-together").isAccessible();
            form.getByText("Save").click();

            visit.page().waitForCondition(() -> portal.asked("PUT", PLAN).size() == 1);
            assertThat(portal.asked("PUT", PLAN).getFirst().body())
                    .contains("\"present\":\"Ngozi, her sister\"", "Walk to the river");
        }
    }

    @Test
    void aWorkerSaysThatTheyNeedItAndStandsItDownOnceSomeoneIsOnIt() {
        portal.when("POST " + PLAN + "/activate", 200, SafetyAnswers.TOLD)
                .when("POST " + PLAN + "/stand-down", 204, "");
        try (var visit = theirs()) {
            var plan = visit.page().locator("lw-safety-plan");
            button(plan, "They need this now").waitFor();
            assertThat(plan.getByText("Stand it down together")).hasCount(0);
            portal.when("GET " + PLAN, 200, SafetyAnswers.NEEDED);
            button(plan, "They need this now").click();
            assertThat(plan).containsText("No one is on it yet");
            visit.says("Whoever is on duty is told at once");
            assertThat(plan.getByText("Stand it down together")).hasCount(0);
            assertThat(plan.getByText("Open their next steps")).hasAttribute("href", "/people/p1");

            portal.when("GET " + PLAN, 200, SafetyAnswers.TAKEN);
            visit.page().reload();
            plan.getByText("Stand it down together").click();
            plan.getByLabel("What did you agree with them?").fill("We ring each other daily");
            visit.picture("safety-plan-stand-down").fitsTheScreen().isAccessible();
            button(plan, "Stand it down").click();

            visit.page()
                    .waitForCondition(() -> portal.asked("POST", PLAN + "/stand-down").size() == 1);
            assertThat(portal.asked("POST", PLAN + "/stand-down").getFirst().body())
                    .isEqualTo("{\"agreed\":\"We ring each other daily\"}");
        }
    }

    private Visit mine(String opened) {
        var visit = Visit.phone(portal.base()).open("/my-safety-plan");
        visit.page().getByText(opened).click();
        return visit;
    }

    private Visit theirs() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        return Visit.desktop(portal.base()).open("/people/p1/keeping-safe");
    }

    private static Locator form(Visit visit) {
        return visit.page().locator("lw-write-safety-plan form");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
