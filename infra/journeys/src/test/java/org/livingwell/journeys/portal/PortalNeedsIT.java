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

/** What somebody needs to understand us, on their page before any number and on their own. */
@InChromium
class PortalNeedsIT {

    private static final String PERSON = "/api/people/p1";
    private static final String NEEDS = PERSON + "/communication-needs";

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
                    .when("GET " + NEEDS, 200, NeedAnswers.POLISH);

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whatTheyNeedIsSeenBeforeAnyNumber(int width) {
        try (var visit = at(width).open("/people/p1/contact")) {
            var card = visit.page().locator("section:has(> lw-understanding)");
            var part = card.locator("lw-understanding");
            assertThat(part).containsText("Polish");
            assertThat(part).containsText("Never a relative or a friend");
            assertThat(part).containsText("Large print, Audio");
            assertThat(part).containsText("Lipreads: face them");
            assertThat(part).containsText("This is out of date");
            assertThat(part).containsText("easy read");
            assertThat(part).containsText("Nobody came");
            String text = card.innerText();
            assertThat(text.indexOf("Lipreads")).isBetween(0, text.indexOf("Phone number"));
            visit.picture("needs-" + width).fitsTheScreen().isAccessible();

            part.getByText("Change what helps them").click();
            assertThat(part.getByLabel("Large print")).isChecked();
            part.getByText("Something was missing").click();
            visit.picture("needs-form-" + width).fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void aWorkerSaysWhatTheyNeed() {
        portal.when("GET " + NEEDS, 200, NeedAnswers.NOT_ASKED)
                .when("PUT " + NEEDS, 200, NeedAnswers.POLISH);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/contact")) {
            var part = visit.page().locator("lw-understanding");
            assertThat(part).containsText("No one has asked them yet");
            assertThat(part.getByText("It was there")).hasCount(0);
            part.getByText("Change what helps them").click();
            part.getByLabel("Which language").selectOption("polish");
            part.getByLabel("Sign language interpreter").check();
            part.getByLabel("Braille").check();
            part.getByLabel("More time").check();
            part.getByLabel("What matters when someone is booked").fill("A woman");
            part.getByText("Save").first().click();

            visit.page().waitForCondition(() -> portal.asked("PUT", NEEDS).size() == 1);
            var sent = portal.asked("PUT", NEEDS).getFirst();
            assertThat(sent.body())
                    .contains(
                            "\"language\":\"polish\"",
                            "\"professionals\":[\"sign-language-interpreter\"]",
                            "\"formats\":[\"braille\"]",
                            "\"supports\":[\"more-time\"]",
                            "\"booking\":\"A woman\"",
                            "\"until\":\"2027-11-20\"");
            assertThat(sent.header("If-match")).isNotEmpty();
            visit.behaved();
        }
    }

    @Test
    void whetherItWasThereIsOnePressAndWhatWasMissingIsSaid() {
        String met = NEEDS + "/met";
        portal.when("POST " + met, 204, "");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/contact")) {
            var part = visit.page().locator("lw-understood");
            part.getByText("It was there").click();
            assertThat(visit.page().locator("body"))
                    .containsText("Saved. What they need was there.");
            part.getByText("Something was missing").click();
            part.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
            assertThat(part).containsText("Choose what was missing");
            part.getByLabel("Something they can read or hear").check();
            part.getByLabel("What happened").fill("The letter was small");
            part.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();

            assertThat(visit.page().locator("body"))
                    .containsText("It is a step for their lead worker");
            assertThat(portal.asked("POST", met).getFirst().body()).isEqualTo("{\"missing\":[]}");
            assertThat(portal.asked("POST", met).getLast().body())
                    .contains("\"missing\":[\"format\"]", "The letter was small");
            visit.behaved();
        }
    }

    @Test
    void whoIsToBeBookedIsReadBeforeTheyAreRung() {
        portal.when("POST " + PERSON + "/gate", 200, RuleAnswers.yes("call"));
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            var call = new Page.GetByRoleOptions().setName("Call").setExact(true);
            visit.page().getByRole(AriaRole.BUTTON, call).click();

            var dialog = visit.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("Interpreter: polski. Never a relative or a friend");
            assertThat(dialog).containsText("Lipreads: face them, More time");
            visit.isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theySayItThemselves(int width) {
        String self =
                Answers.WANDA
                        .replace("[\"worker\"]", "[\"person\"]")
                        .replace("\"personId\":null", "\"personId\":\"p1\"");
        portal.when("GET /api/me", 200, self)
                .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE)
                .when("PUT " + NEEDS, 200, NeedAnswers.POLISH);
        try (var visit = at(width).open("/my-record")) {
            var part = visit.page().locator("lw-understanding");
            assertThat(part).containsText("I lipread: face me");
            assertThat(part.getByText("It was there")).hasCount(0);
            part.getByText("Change what helps me").click();
            visit.picture("my-needs-" + width).fitsTheScreen().isAccessible();
            part.getByLabel("Audio").uncheck();
            part.getByText("Save").first().click();

            visit.page().waitForCondition(() -> portal.asked("PUT", NEEDS).size() == 1);
            assertThat(portal.asked("PUT", NEEDS).getFirst().body())
                    .contains("\"formats\":[\"large-print\"]");
            visit.behaved();
        }
    }

    private Visit at(int width) {
        return width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
    }
}
