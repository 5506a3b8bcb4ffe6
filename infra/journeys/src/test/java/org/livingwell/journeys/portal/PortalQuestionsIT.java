package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.List;
import java.util.Map;

/** What somebody was asked by a link, on their page, and how a worker asks. */
@InChromium
class PortalQuestionsIT {

    private static final String PERSON = "/api/people/p1";
    private static final String QUESTIONS = PERSON + "/questions";
    private static final String CONTACT = "/people/p1/contact";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.NOBODY_WAITS)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY)
                    .when("GET " + QUESTIONS, 200, QuestionAnswers.FOUR);

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whatWasAskedStandsWithHowItGotThereAndTheAnswer(int width) {
        try (var visit = wide(width).open(CONTACT)) {
            assertThat(card(visit).locator("h3")).containsText("2 to see to");
            var rows = card(visit).locator("ul.spaced > li");
            assertThat(rows.nth(1)).containsText("Have you met?");
            assertThat(rows.nth(1)).containsText("asked without a worker");
            assertThat(rows.nth(1)).containsText("Ask them in person");
            assertThat(rows.nth(1)).containsText("Not sent.");
            assertThat(rows.nth(2)).containsText("Is Tuesday 8 December at 10:30 all right");
            assertThat(rows.nth(2)).containsText("asked by you");
            assertThat(rows.nth(2)).containsText("Arrived by text");
            assertThat(rows.nth(2)).containsText("No answer yet. They can answer until");
            assertThat(rows.nth(0)).containsText("asked by someone in the team");
            assertThat(rows.nth(0)).containsText("Their answer: Worse");
            assertThat(rows.nth(0).locator("blockquote")).hasText("شكرا. The nights are long");
            assertThat(rows.nth(0)).containsText("by the link on Tue 24 Nov");
            assertThat(rows.nth(0).locator("button")).hasCount(1);
            assertThat(rows.nth(3)).containsText("They did not answer");
            visit.picture("questions-" + width).fitsTheScreen().isAccessible().keepsItsEdges();
            visit.behaved();
        }
    }

    @Test
    void aTimeIsAskedAboutAndWhatIsTypedStaysUntilItWent() {
        portal.when(
                "POST " + QUESTIONS,
                Answer.json(503, Answers.problem(503, "away", "Away")),
                Answer.json(201, QuestionAnswers.FOUR));
        try (var visit = wide(320).open(CONTACT)) {
            var page = visit.page();
            card(visit).getByText("Ask whether a time is all right").click();
            var form = card(visit).locator("form:visible");
            send(form).click();
            assertThat(form).containsText("Choose a day");
            assertThat(form).containsText("Choose a time");
            visit.picture("question-gaps").fitsTheScreen().isAccessible();
            form.getByLabel("Day").fill("8");
            form.getByLabel("Month").fill("12");
            form.getByLabel("Year").fill("2026");
            form.getByLabel("At what time?").fill("10:30");
            visit.everythingHasCome().page().reload();
            assertThat(form.getByLabel("At what time?")).hasValue("10:30");
            assertThat(form.getByLabel("Day")).hasValue("8");
            send(form).click();
            assertThat(card(visit)).containsText("We did not get an answer");
            assertThat(form.getByLabel("At what time?")).hasValue("10:30");
            send(form).click();

            visit.says("The question is on its way");
            assertThat(card(visit).locator("h3")).isFocused();
            assertThat(form.getByLabel("At what time?")).hasValue("");
            var sent = portal.asked("POST", QUESTIONS);
            assertThat(sent).hasSize(2);
            assertThat(sent.getLast().body())
                    .contains("\"kind\":\"time-all-right\"", "2026-12-08", "10:30");
            assertThat(sent.getFirst().header("Idempotency-key"))
                    .isNotEmpty()
                    .isEqualTo(sent.getLast().header("Idempotency-key"));
        }
    }

    @Test
    void somethingElseIsAskedAndWhatIsRefusedIsSaidThere() {
        String already = Answers.problem(409, "already-asked", "They are being asked this already");
        portal.when(
                "POST " + QUESTIONS,
                Answer.json(409, already),
                Answer.json(201, QuestionAnswers.FOUR));
        try (var visit = wide(1280).open(CONTACT)) {
            card(visit).getByText("Ask something else").click();
            var form = card(visit).locator("form:visible");
            send(form).click();
            assertThat(form).containsText("Choose a question");
            form.getByLabel("Did you get there?").check();
            send(form).click();
            assertThat(card(visit)).containsText("They are being asked this already");
            assertThat(form.getByLabel("Did you get there?")).isChecked();
            form.getByLabel("Shall we keep in touch?").check();
            send(form).click();

            visit.says("The question is on its way");
            assertThat(portal.asked("POST", QUESTIONS).getLast().body())
                    .contains("\"kind\":\"keep-in-touch\"");
        }
    }

    @Test
    void whatTheySaidInPersonIsRecordedWithTheKeyboard() {
        portal.when("POST " + QUESTIONS + "/q3/heard", 204, "");
        try (var visit = wide(320).open(CONTACT)) {
            assertThat(card(visit).locator("ul.spaced > li")).hasCount(4);
            visit.isWalkedByKeyboard();
            card(visit).getByText("Record their answer").first().focus();
            visit.page().keyboard().press("Enter");
            var asks = visit.page().locator("dialog");
            assertThat(asks).containsText("Have you met?");
            asks.locator("select").selectOption("yes");
            visit.picture("question-heard").fitsTheScreen().isAccessible();
            portal.when("GET " + QUESTIONS, 200, QuestionAnswers.HEARD);
            asks.getByText("Save").click();

            visit.says("Saved.");
            assertThat(card(visit).locator("h3")).isFocused();
            assertThat(card(visit).locator("h3")).containsText("1 to see to");
            assertThat(card(visit)).containsText("Their answer: Yes, we have met");
            assertThat(card(visit)).containsText("They answered in person");
            assertThat(portal.asked("POST", QUESTIONS + "/q3/heard").getFirst().body())
                    .contains("\"choice\":\"yes\"");
            visit.behaved();
        }
    }

    @Test
    void anAnswerThatWantsSomebodyIsSeenToByAPress() {
        portal.when("POST " + QUESTIONS + "/q4/seen", 204, "");
        try (var visit = wide(320).open(CONTACT)) {
            card(visit).getByText("I’ve read it").focus();
            portal.when("GET " + QUESTIONS, 200, QuestionAnswers.SEEN);
            visit.page().keyboard().press("Enter");

            visit.says("Saved. The step is done.");
            assertThat(card(visit).locator("h3")).containsText("1 to see to");
            assertThat(card(visit).locator("h3")).isFocused();
            assertThat(card(visit)).containsText("Seen to Wed 25 Nov");
            assertThat(card(visit).getByText("I’ve read it")).hasCount(0);
            assertThat(portal.asked("POST", QUESTIONS + "/q4/seen")).hasSize(1);
            visit.isAccessible().behaved();
        }
    }

    /** Its word that it was seen to on their page has not arrived yet. */
    @Test
    void aPressOnAStepLeadsToTheQuestionAndOnceNoneWaitsTheStepEndsLikeAny() {
        var presses =
                Map.of("ask-in-person", "Say what they answered", "answer-to-read", "Read it");
        for (var kind : presses.keySet()) {
            portal.when("GET /api/next-steps", 200, steps(kind));
            try (var visit = wide(1280).open("/today")) {
                visit.page().locator("lw-my-steps").getByText(presses.get(kind)).click();
                assertThat(card(visit).locator("h3")).isFocused();
            }
            portal.when("GET " + QUESTIONS, 200, QuestionAnswers.NONE);
            try (var visit = wide(1280).open("/today")) {
                visit.page().locator("lw-my-steps").getByText(presses.get(kind)).click();
                assertThat(visit.page().locator("dialog")).containsText("How did it end?");
            }
            portal.when("GET " + QUESTIONS, 200, QuestionAnswers.FOUR);
        }
    }

    @Test
    void aStepOfAQuestionLeadsToIt() {
        for (var kind : List.of("ask-in-person", "answer-to-read")) {
            portal.when("GET /api/next-steps", 200, steps(kind));
            try (var visit = wide(1280).open("/today")) {
                visit.page().locator("lw-my-steps .name a").click();

                assertThat(card(visit).locator("h3")).isFocused();
            }
        }
    }

    @Test
    void whoeverWasAskedNothingIsSaidSoAndWhatCannotBeReadIsSaidAndReadAgain() {
        portal.when("GET " + QUESTIONS, 200, QuestionAnswers.NONE);
        try (var visit = wide(320).open(CONTACT)) {
            assertThat(card(visit)).containsText("They were not asked anything by a link yet");
            visit.picture("questions-none").isAccessible();
        }
        portal.when(
                "GET " + QUESTIONS,
                Answer.json(503, Answers.problem(503, "away", "Away")),
                Answer.json(200, QuestionAnswers.FOUR));
        try (var visit = wide(320).open(CONTACT)) {
            assertThat(card(visit)).containsText("We cannot load this part at the moment");
            assertThat(card(visit)).not().containsText("They were not asked anything");
            card(visit).getByText("Try now").click();
            assertThat(card(visit).locator("ul.spaced > li")).hasCount(4);

            visit.context().setOffline(true);
            visit.asksAgainUntil(() -> card(visit).getByText("You seem to be offline").isVisible());
            assertThat(card(visit).locator("ul.spaced > li")).hasCount(4);
            visit.isAccessible();
        }
    }

    private static String steps(String kind) {
        return """
        {"person":"p1","next":null,"steps":[{"id":"s7","person":"p1","place":"lambeth","kind":"%s","due":"2026-11-26","urgent":false,"rings":false,"today":false,"overdue":false,"owner":"w1"}]}\
        """
                .formatted(kind);
    }

    private static Locator send(Locator form) {
        return form.getByText("Send the question");
    }

    private Visit wide(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }

    private static Locator card(Visit visit) {
        return visit.page().locator("section[aria-labelledby=questions]");
    }
}
