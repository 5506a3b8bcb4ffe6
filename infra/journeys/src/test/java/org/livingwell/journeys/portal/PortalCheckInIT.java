package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Check-ins on somebody's page, and how often they like to hear from us. */
@InChromium
class PortalCheckInIT {

    private static final String PERSON = "/api/people/p1";
    private static final String CHECK_INS = PERSON + "/check-ins";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET " + PERSON + "/keep-in-touch", 200, CheckInAnswers.EVERY_WEEK)
                    .when("GET " + CHECK_INS, 200, CheckInAnswers.BOTH);

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whatIsPlannedAndHowItWentBeforeStandOnTheirPage(int width) {
        try (var visit = at(width).open("/people/p1/contact")) {
            var part = visit.page().locator("lw-keeping-in-touch");
            assertThat(part).containsText("10:30");
            assertThat(part).containsText("not reached once");
            assertThat(part).containsText("We walked round the park.");
            assertThat(part).containsText("7 more before these");
            assertThat(part).containsText("Every week by text");
            assertThat(part).containsText("When something goes well: said in person.");
            visit.picture("check-ins-" + width).fitsTheScreen().isAccessible();

            part.getByText("Say how it went").first().click();
            assertThat(part.locator("form:visible")).containsText("They can read this");
            visit.picture("check-in-done-" + width).fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void howItWentIsSaidWithWhatIsNextAndItsDay() {
        portal.when("POST " + CHECK_INS + "/k1/done", 204, "");
        try (var visit = at(320).open("/people/p1/contact")) {
            var part = visit.page().locator("lw-keeping-in-touch");
            part.getByText("Say how it went").first().click();
            var form = part.locator("form:visible");
            form.getByText("Save").click();
            assertThat(form).containsText("Say how it went");
            assertThat(form).containsText("Choose how you were in touch");
            form.getByLabel("How were you in touch?").selectOption("call");
            form.getByLabel("How it went").fill("She was tired");
            visit.everythingHasCome().page().reload();
            assertThat(form.getByLabel("How it went")).hasValue("She was tired");
            portal.when("GET " + CHECK_INS, 200, CheckInAnswers.NONE);
            form.getByText("Save").click();

            assertThat(part).containsText("No check-in is planned");
            assertThat(portal.asked("POST", CHECK_INS + "/k1/done").getLast().body())
                    .contains("\"way\":\"call\"", "\"how\":\"She was tired\"");
            visit.behaved();
        }
    }

    @Test
    void aContactThatNobodyPlannedIsNoted() {
        portal.when("POST " + CHECK_INS, 201, "{\"id\":\"k9\"}");
        try (var visit = at(320).open("/people/p1/contact")) {
            var part = visit.page().locator("lw-keeping-in-touch");
            part.getByText("Note a contact").click();
            visit.picture("contact-noted").fitsTheScreen().isAccessible();
            var form = part.locator("form:visible");
            form.getByLabel("How were you in touch?").selectOption("text");
            form.getByLabel("How it went").fill("A line from her");
            form.getByText("Save").click();

            visit.page().waitForCondition(() -> portal.asked("POST", CHECK_INS).size() == 1);
            assertThat(portal.asked("POST", CHECK_INS).getFirst().body())
                    .contains("\"contact\":{", "A line from her");
            visit.behaved();
        }
    }

    @Test
    void aTryThatNobodyAnsweredIsNotedAsOne() {
        portal.when("POST " + CHECK_INS, 201, "{\"id\":\"k9\"}");
        try (var visit = at(320).open("/people/p1/contact")) {
            var part = visit.page().locator("lw-keeping-in-touch");
            part.getByText("Note a contact").click();
            var form = part.locator("form:visible");
            form.getByLabel("How were you in touch?").selectOption("call");
            form.getByLabel("I tried, and nobody answered").check();
            form.getByLabel("How it went").fill("Rang twice");
            form.getByText("Save").click();

            visit.page().waitForCondition(() -> portal.asked("POST", CHECK_INS).size() == 1);
            assertThat(portal.asked("POST", CHECK_INS).getFirst().body())
                    .contains("\"reached\":false");
            visit.fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void whoeverWasNotReachedIsTriedAgain() {
        portal.when("POST " + CHECK_INS + "/k1/missed", 204, "");
        try (var visit = at(320).open("/people/p1/contact")) {
            var part = visit.page().locator("lw-keeping-in-touch");
            part.getByText("I could not reach them").first().click();
            visit.picture("check-in-missed").isAccessible();
            visit.page().getByLabel("How did you try?").selectOption("call");
            visit.page().locator("dialog").getByText("Save").click();

            String missed = CHECK_INS + "/k1/missed";
            visit.page().waitForCondition(() -> portal.asked("POST", missed).size() == 1);
            assertThat(portal.asked("POST", missed).getFirst().body()).contains("call");
        }
    }

    @Test
    void theStepOfACheckInLeadsToWhereItIsSaidHowItWent() {
        portal.when(
                "GET " + PERSON + "/next-steps",
                200,
                WaitingAnswers.THEIR_STEPS.replace("\"conversation\"", "\"check-in\""));
        try (var visit = at(1280).open("/people/p1")) {
            Locator steps = visit.page().locator("lw-next-steps");
            steps.getByText("Say how it went").first().click();

            assertThat(visit.page()).hasURL(portal.base() + "/people/p1/contact");
            assertThat(visit.page().locator("lw-keeping-in-touch")).containsText("10:30");
            visit.behaved();
        }
    }

    @Test
    void aStepThatOnlyIsCalledACheckInEndsLikeAny() {
        portal.when("GET " + CHECK_INS, 200, CheckInAnswers.NONE)
                .when(
                        "GET " + PERSON + "/next-steps",
                        200,
                        WaitingAnswers.THEIR_STEPS.replace("\"conversation\"", "\"check-in\""));
        try (var visit = at(1280).open("/people/p1")) {
            visit.page().locator("lw-next-steps").getByText("Say how it went").first().click();

            assertThat(visit.page().locator("dialog")).containsText("How did it end?");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theySayThemselvesHowOften(int width) {
        String self =
                Answers.WANDA
                        .replace("[\"worker\"]", "[\"person\"]")
                        .replace("\"personId\":null", "\"personId\":\"p1\"");
        portal.when("GET /api/me", 200, self)
                .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE)
                .when("PUT " + PERSON + "/keep-in-touch", 200, CheckInAnswers.NOT_CHOSEN);
        try (var visit = at(width).open("/my-record")) {
            var part = visit.page().locator("lw-rhythm");
            part.getByText("Change how often").click();
            visit.page().getByText("What was written each time").click();
            assertThat(visit.page().locator("lw-own-check-ins")).containsText("We walked");
            visit.picture("my-rhythm-" + width).fitsTheScreen().isAccessible();
            part.getByLabel("I get in touch when I want to").check();
            part.getByLabel("When something goes well for me?").selectOption("card");
            part.getByText("Save").click();

            String url = PERSON + "/keep-in-touch";
            visit.page().waitForCondition(() -> portal.asked("PUT", url).size() == 1);
            assertThat(portal.asked("PUT", url).getFirst().body())
                    .contains("\"often\":\"by-themselves\"", "\"celebrate\":\"card\"");
            visit.behaved();
        }
    }

    @Test
    void howTheyLikeItWhenSomethingGoesWellIsSaidWithoutHowOften() {
        String url = PERSON + "/keep-in-touch";
        portal.when("GET " + url, 200, CheckInAnswers.NOT_CHOSEN)
                .when("PUT " + url, 200, CheckInAnswers.NOT_CHOSEN);
        try (var visit = at(320).open("/people/p1/contact")) {
            var part = visit.page().locator("lw-rhythm");
            part.getByText("Change how often").click();
            part.getByLabel("When something goes well for them?").selectOption("not-at-all");
            part.getByText("Save").click();

            visit.page().waitForCondition(() -> portal.asked("PUT", url).size() == 1);
            assertThat(portal.asked("PUT", url).getFirst().body())
                    .contains("\"often\":null", "\"celebrate\":\"not-at-all\"");
            visit.behaved();
        }
    }

    private Visit at(int width) {
        return width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
    }
}
