package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** The one doing of the kit, on the pages that use it: sent once, said aloud, told at its field. */
@InChromium
class PortalDoingIT {

    private static final String AMARA = "/api/people/p1";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + AMARA, 200, Answers.AMARA_WHOLE)
                    .when("GET " + AMARA + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + AMARA + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + AMARA + "/journey", 200, Answers.JOURNEY)
                    .when("GET " + AMARA + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("POST /api/huddles/agenda", 204, "");

    @Test
    void whatIsRefusedStandsAtItsFieldAndIsSummedUpAboveWithALinkToIt() {
        portal.when(
                "POST " + AMARA + "/pause",
                400,
                "{\"status\":400,\"code\":\"invalid-fields\",\"detail\":\"Look"
                    + " again\",\"errors\":[{\"field\":\"until\",\"code\":\"past\",\"message\":\"Choose"
                    + " a day that is still to come\"}]}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            var door = visit.page().locator("lw-coming-and-going");
            door.getByText("They would like a pause").click();
            date(door, "until", "1", "3", "2024");
            door.getByRole(AriaRole.BUTTON, button("Start the pause")).click();

            assertThat(door.locator(".govuk-error-summary")).isFocused();
            assertThat(door.locator("#until-error")).containsText("still to come");
            assertThat(door.locator("fieldset"))
                    .hasAttribute("aria-describedby", Pattern.compile("until-error"));
            visit.picture("doing-refused").fitsTheScreen().isAccessible();
            door.getByRole(AriaRole.LINK).click();
            assertThat(door.locator("#until-day")).isFocused();
        }
    }

    @Test
    void halfADateIsSaidAndNothingIsSent() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            var door = visit.page().locator("lw-coming-and-going");
            door.getByText("They would like a pause").click();
            date(door, "until", "14", "March", "");
            door.getByRole(AriaRole.BUTTON, button("Start the pause")).click();

            assertThat(door.locator(".govuk-error-summary")).containsText("needs a year too");
            door.getByRole(AriaRole.LINK).click();
            assertThat(door.locator("#until-year")).isFocused();
            assertThat(portal.asked("POST", AMARA + "/pause")).isEmpty();

            date(door, "until", "14", "March", "2027");
            portal.when("POST " + AMARA + "/pause", 200, Answers.AMARA_PAUSED);
            door.getByRole(AriaRole.BUTTON, button("Start the pause")).click();
            visit.page().waitForCondition(() -> !portal.asked("POST", AMARA + "/pause").isEmpty());
            assertThat(portal.asked("POST", AMARA + "/pause").getFirst().body())
                    .isEqualTo("{\"until\":\"2027-03-14\"}");
        }
    }

    @Test
    void onceItIsDoneItIsSaidAloudAndTheFocusIsOnWhatChanged() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            var thought = visit.page().locator("lw-thought");
            thought.locator("summary").click();
            thought.locator("#why").fill("The letter about the flat");
            thought.getByRole(AriaRole.BUTTON).click();

            visit.says("Added to the next huddle.");
            assertThat(thought.locator("summary")).isFocused();
            assertThat(thought.locator("#why")).isHidden();
            visit.picture("doing-done").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatIsDoneIsDoneInAnOlderBrowserToo() {
        try (var visit = Visit.phone(portal.base())) {
            visit.page().addInitScript("delete Element.prototype.checkVisibility");
            visit.opening("/people/p1");
            var thought = visit.page().locator("lw-thought");
            thought.locator("summary").click();
            thought.locator("#why").fill("The letter about the flat");
            thought.getByRole(AriaRole.BUTTON).click();

            assertThat(thought.locator("summary")).isFocused();
            assertThat(visit.page().getByRole(AriaRole.ALERT)).hasCount(0);
        }
    }

    @Test
    void whichButtonWasPressedIsSentByAnOlderBrowserToo() {
        portal.when("POST " + AMARA + "/copy", 204, "");
        try (var visit = Visit.phone(portal.base())) {
            visit.page()
                    .addInitScript(
                            "const Whole = FormData; window.FormData = class extends Whole {"
                                    + " constructor(form) { super(form); } };");
            visit.open("/people/p1/details");
            var asked = visit.page().locator("lw-asked");
            asked.locator("summary").first().click();
            asked.getByText("asked me face to face").click();
            asked.getByRole(AriaRole.BUTTON, button("They asked for a copy")).click();

            visit.page().waitForCondition(() -> !portal.asked("POST", AMARA + "/copy").isEmpty());
        }
    }

    @Test
    void aRefusalIsSeenThoughItStandsFarFromWhatWasPressed() {
        portal.when("PATCH " + AMARA, 409, Answers.problem(409, "not-now", "Not just now"));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/details")) {
            var details = visit.page().locator("lw-details");
            details.locator("summary").click();
            save(details);

            assertThat(details.getByRole(AriaRole.ALERT)).hasText("Not just now");
            assertThat(details.getByRole(AriaRole.ALERT)).isInViewport();
        }
    }

    @Test
    void theFocusGoesToTheHeadingWhereWhatWasPressedIsGone() {
        portal.when("GET " + AMARA, 200, Answers.AMARA_PAUSED)
                .when("POST " + AMARA + "/welcome-back", 200, Answers.AMARA_WHOLE);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            var door = visit.page().locator("lw-coming-and-going");
            var back = door.getByRole(AriaRole.BUTTON, button("Welcome Ama back"));
            back.waitFor();
            portal.when("GET " + AMARA, 200, Answers.AMARA_WHOLE);
            back.focus();
            visit.page().keyboard().press("Enter");

            assertThat(back).hasCount(0);
            assertThat(door.locator("h2")).isFocused();
        }
    }

    @Test
    void aButtonWaitsWithItsFocusWhileItFlies() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            var page = visit.page();
            page.route("**/api/huddles/agenda", route -> {});
            var thought = page.locator("lw-thought");
            thought.locator("summary").click();
            thought.locator("#why").fill("The letter about the flat");
            var button = thought.getByRole(AriaRole.BUTTON);
            button.focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");

            assertThat(button).hasAttribute("aria-disabled", "true");
            assertThat(button).isFocused();
            assertThat(portal.asked("POST", "/api/huddles/agenda")).isEmpty();
        }
    }

    @Test
    void whatIsTypedWhileItFliesStays() {
        portal.when("POST /api/huddles/agenda", 204, "");
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            var page = visit.page();
            Queue<Route> flying = new ConcurrentLinkedQueue<>();
            page.route("**/api/huddles/agenda", flying::add);
            var thought = page.locator("lw-thought");
            thought.locator("summary").click();
            thought.locator("#why").fill("The letter");
            thought.getByRole(AriaRole.BUTTON).click();
            page.waitForCondition(() -> !flying.isEmpty());
            thought.locator("#why").fill("The letter about the flat");
            flying.remove().resume();

            page.waitForCondition(() -> portal.asked("POST", "/api/huddles/agenda").size() == 1);
            assertThat(thought.locator("button").first()).hasAttribute("aria-disabled", "false");
            assertThat(thought.locator("#why")).hasValue("The letter about the flat");
        }
    }

    @Test
    void whatIsTooLongIsSaidAndNeverCutOff() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            var thought = visit.page().locator("lw-thought");
            thought.locator("summary").click();
            thought.locator("#why").fill("x".repeat(5001));
            thought.getByRole(AriaRole.BUTTON).click();

            assertThat(thought.locator("#why-error")).containsText("There are 5,001 now");
            assertThat(thought.locator("#why")).hasValue("x".repeat(5001));
            assertThat(thought.locator("#why")).hasAttribute("aria-invalid", "true");
            assertThat(portal.asked("POST", "/api/huddles/agenda")).isEmpty();
        }
    }

    @Test
    void whereSomebodyElseWasQuickerBothTextsStandThereAndNoneIsSwapped() {
        portal.when(
                "PATCH " + AMARA,
                Answer.json(412, Answers.problem(412, "changed-meanwhile", "Changed")),
                Answer.json(200, Answers.AMARA_WHOLE));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/details")) {
            var details = visit.page().locator("lw-details");
            details.locator("summary").click();
            details.getByLabel("Pronouns").fill("they/them");
            portal.when(
                    "GET " + AMARA,
                    200,
                    Answers.AMARA_WHOLE.replace("she/her", "he/him").replace("SW9 8QA", "SW2 1AA"));
            save(details);

            var clash = details.getByRole(AriaRole.ALERT);
            assertThat(clash).isFocused();
            assertThat(clash).containsText("they/them");
            assertThat(clash).containsText("he/him");
            assertThat(clash).containsText("SW2 1AA");
            assertThat(details.getByLabel("Pronouns").last()).hasValue("they/them");
            visit.picture("doing-clash").fitsTheScreen().isAccessible();
            save(details);

            visit.says("Saved.");
            assertThat(portal.asked("PATCH", AMARA).getLast().body())
                    .contains("\"pronouns\":\"they/them\"", "\"postcode\":\"SW2 1AA\"");
        }
    }

    @Test
    void theirsIsTakenOnPurpose() {
        portal.when(
                "PATCH " + AMARA,
                Answer.json(412, Answers.problem(412, "changed-meanwhile", "Changed")),
                Answer.json(200, Answers.AMARA_WHOLE));
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/details")) {
            var details = visit.page().locator("lw-details");
            details.locator("summary").click();
            details.locator("#pronouns").fill("they/them");
            portal.when("GET " + AMARA, 200, Answers.AMARA_WHOLE.replace("she/her", "he/him"));
            save(details);

            details.getByRole(AriaRole.BUTTON, button("Take theirs: Pronouns")).click();

            assertThat(details.locator("#pronouns")).hasValue("he/him");
        }
    }

    private static void save(Locator details) {
        details.getByRole(AriaRole.BUTTON, button("Save").setExact(true)).click();
    }

    private static void date(Locator within, String name, String day, String month, String year) {
        within.locator("#" + name + "-day").fill(day);
        within.locator("#" + name + "-month").fill(month);
        within.locator("#" + name + "-year").fill(year);
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
