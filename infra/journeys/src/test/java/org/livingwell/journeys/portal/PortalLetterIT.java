package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Pattern;

/** A letter that a worker opens, prints and posts. */
@InChromium
class PortalLetterIT {

    private static final String PERSON = "/api/people/p1";
    private static final String MESSAGES = PERSON + "/messages";
    private static final String LETTER = MESSAGES + "/m1/letter";
    private static final String POSTED = MESSAGES + "/m1/posted";
    private static final String LETTERS =
            RuleAnswers.view(
                            RuleAnswers.rules("", "letter"),
                            RuleAnswers.no("call", "not-safe"),
                            RuleAnswers.no("text", "not-safe"),
                            RuleAnswers.no("email", "not-safe"),
                            RuleAnswers.yes("letter"))
                    .replaceFirst(
                            "\"byItself\":\\{[^}]*}",
                            "\"byItself\":{\"rule\":null,\"next\":null,\"letter\":true}");
    private static final String TO_POST = message("to-post", "null", "null");
    private static final String OPENED = message("to-post", "\"2026-11-25T11:55:00Z\"", "null");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.NOBODY_WAITS)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/contact-rules", 200, LETTERS)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY)
                    .when("GET " + MESSAGES, 200, TO_POST)
                    .when("POST " + LETTER, 200, "%PDF-1.7")
                    .when("POST " + POSTED, 204, "");

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void isOpenedPrintedAndPostedByOnePressEach(int width) {
        try (var visit = wide(width).open("/people/p1/contact")) {
            var card = card(visit);
            assertThat(card).containsText("A letter to print and to post by");
            assertThat(button(card, "Posted")).hasCount(0);
            assertThat(card.getByText("Write to them")).hasCount(0);

            portal.when("GET " + MESSAGES, 200, OPENED);
            button(card, "Open the letter").click();

            var letter = card.getByText("The letter as a PDF, to print");
            assertThat(letter).isFocused();
            assertThat(letter).hasAttribute("href", Pattern.compile("^blob:"));
            assertThat(card).containsText("It was opened on");
            visit.picture("letter-" + width).fitsTheScreen().isAccessible();

            portal.when(
                    "GET " + MESSAGES, 200, message("sent", "\"2026-11-25T11:59:00Z\"", "null"));
            button(card, "Posted").click();

            assertThat(card).containsText("Sent by letter on");
            assertThat(letter).hasCount(0);
            assertThat(portal.asked("POST", POSTED)).hasSize(1);
            visit.behaved();
        }
    }

    @Test
    void whereItMayNotGoNowItIsSaidWhyAndNothingIsPrinted() {
        String why = Answers.problem(409, "letters-opened", "Someone else may open their letters");
        portal.when("POST " + LETTER, 409, why);
        try (var visit = wide(320).open("/people/p1/contact")) {
            button(card(visit), "Open the letter").click();

            assertThat(card(visit).getByRole(AriaRole.ALERT))
                    .containsText("Someone else may open their letters");
            assertThat(card(visit).getByText("The letter as a PDF")).hasCount(0);
            assertThat(button(card(visit), "Posted")).hasCount(0);
        }
    }

    @Test
    void whatWasStoppedAfterSomebodyOpenedItIsNotToBePosted() {
        portal.when(
                "GET " + MESSAGES,
                200,
                message("unsure", "\"2026-11-25T11:59:00Z\"", "\"paused\""));
        try (var visit = wide(320).open("/people/p1/contact")) {
            assertThat(card(visit)).containsText("Do not post this letter any more");
            assertThat(card(visit)).containsText("They are taking a pause.");
            assertThat(button(card(visit), "Open the letter")).hasCount(0);
        }
    }

    @Test
    void whoeverMayOnlyBeWrittenToIsAskedByLetter() {
        portal.when("GET " + MESSAGES, 200, "{\"person\":\"p1\",\"more\":false,\"messages\":[]}")
                .when("POST " + MESSAGES, 201, TO_POST);
        try (var visit = wide(320).open("/people/p1/contact")) {
            button(card(visit), "Write to them: please ring us").click();
            assertThat(visit.page().locator("dialog")).containsText("It goes by letter.");
            visit.page().locator("dialog").getByText("Yes, send it").click();

            visit.page().waitForCondition(() -> portal.asked("POST", MESSAGES).size() == 1);
        }
    }

    private static String message(String state, String at, String rule) {
        return """
        {"person":"p1","more":false,"messages":[
         {"id":"m1","template":"ring-us","state":"%s","wantedAt":"2026-11-25T11:50:00Z","until":"2026-11-28T11:50:00Z","way":"letter","known":null,"at":%s,"rule":%s,"next":null}]}\
        """
                .formatted(state, at, rule);
    }

    private Visit wide(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        return visit.at("2026-11-25T12:00:00Z");
    }

    private static Locator card(Visit visit) {
        return visit.page().locator("section[aria-labelledby=messages]");
    }
}
