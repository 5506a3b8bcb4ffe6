package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DIALOG as a card to talk over, and the total of ReQoL-10, over time. */
@InChromium
class PortalMeasuresIT {

    private static final String PERSON = "/api/people/p1";
    private static final String MEASURES = PERSON + "/measures";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, GoalAnswers.HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET " + MEASURES, 200, GoalAnswers.MEASURED)
                    .when("POST " + MEASURES, 201, "{\"id\":\"m9\"}");

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whatTheySaidIsReadInWordsAndNumbersOverTime(int width) {
        try (var visit = at(width).open("/how-i-am")) {
            var page = visit.page();
            var satisfied = table(page, "How satisfied I am");
            var mental = row(satisfied, "My mental health");
            assertThat(mental).containsText("5: fairly satisfied");
            assertThat(mental).containsText("2: very dissatisfied");
            assertThat(row(satisfied, "My friendships")).containsText("Not said");
            assertThat(row(satisfied, "My friendships")).containsText("I want more help");
            var life = table(page, "Quality of life");
            assertThat(life).containsText("4.9 out of 7");
            assertThat(life).containsText("Too few answers for a mean");
            assertThat(life.locator(".bar-fill")).hasCount(1);
            var reqol = table(page, "ReQoL-10");
            assertThat(reqol).containsText("0 out of 40");
            assertThat(reqol.locator(".bar-fill")).hasCount(1);
            visit.picture("how-i-am-" + width).fitsTheScreen().isAccessible();
            visit.keepsItsEdges().isWalkedByKeyboard().behaved();
        }
    }

    @Test
    void theCardIsFilledInByKeyboardAndWhatIsMissingStaysMissing() {
        try (var visit = Visit.phone(portal.base()).open("/how-i-am")) {
            var page = visit.page();
            page.locator("summary:has-text('Say how I am')").focus();
            page.keyboard().press("Enter");
            var form = page.locator("main form:visible");
            assertThat(form.locator("fieldset legend.govuk-fieldset__legend--s")).hasCount(11);
            form.getByText("Save").press("Enter");
            assertThat(form).containsText("Say how it is with at least one");

            var mental = part(form, "My mental health");
            mental.getByRole(AriaRole.SLIDER).press("Home");
            assertThat(mental.getByRole(AriaRole.SLIDER))
                    .hasAttribute("aria-valuetext", "1: totally dissatisfied");
            part(form, "My safety").getByLabel("I want more help with this").press(" ");
            visit.picture("how-i-am-card").fitsTheScreen().isAccessible();
            form.getByText("Save").press("Enter");

            page.waitForCondition(() -> portal.asked("POST", MEASURES).size() == 1);
            assertThat(portal.asked("POST", MEASURES).getFirst().body())
                    .isEqualTo(
                            "{\"dialog\":[{\"item\":\"mental-health\",\"rating\":1,\"moreHelp\":false},"
                                + "{\"item\":\"personal-safety\",\"moreHelp\":true}]}");
            visit.says("My worker is asked to talk with me").behaved();
        }
    }

    @Test
    void whoeverWantsNoMoreHelpIsNotToldThatSomeoneAsksAboutIt() {
        try (var visit = Visit.phone(portal.base()).open("/how-i-am")) {
            visit.page().locator("summary:has-text('Say how I am')").click();
            var form = visit.page().locator("main form:visible");
            part(form, "My mental health").getByRole(AriaRole.SLIDER).press("Home");
            form.getByText("Save").press("Enter");

            visit.says("Saved.");
            assertThat(visit.page().locator("body")).not().containsText("is asked to talk");
        }
    }

    @Test
    void onlyTheTotalOfReqolIsNotedAndNoughtIsOne() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/goals")) {
            visit.page().getByText("Note a total of ReQoL-10").click();
            var form = visit.page().locator("main form:visible");
            form.getByLabel("The total, from 0 to 40").fill("41");
            form.getByText("Save").click();
            assertThat(form).containsText("Use a whole number from 0 to 40");
            form.getByLabel("The total, from 0 to 40").fill("0");
            form.getByLabel("Who was there?").fill("Her sister");
            visit.fitsTheScreen().isAccessible();
            form.getByText("Save").click();

            visit.page().waitForCondition(() -> portal.asked("POST", MEASURES).size() == 1);
            assertThat(portal.asked("POST", MEASURES).getFirst().body())
                    .isEqualTo("{\"reqol10\":0,\"present\":\"Her sister\"}");
            visit.behaved();
        }
    }

    @Test
    void aWorkerTalksItOverWithThem() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/goals")) {
            visit.page().getByText("Talk about how they are").click();
            var form = visit.page().locator("main form:visible");
            assertThat(part(form, "Their friendships"))
                    .containsText("They want more help with this");
            visit.picture("measures").fitsTheScreen().isAccessible().behaved();
        }
    }

    private Visit at(int width) {
        return width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
    }

    private static Locator table(Page page, String caption) {
        return page.locator("table")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator("caption")
                                                .getByText(
                                                        caption,
                                                        new Locator.GetByTextOptions()
                                                                .setExact(true))));
    }

    private static Locator row(Locator table, String name) {
        return table.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator part(Locator form, String legend) {
        return form.getByRole(
                AriaRole.GROUP, new Locator.GetByRoleOptions().setName(legend).setExact(true));
    }
}
