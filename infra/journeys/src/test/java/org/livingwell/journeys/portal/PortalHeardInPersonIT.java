package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** How help was, asked in person at a farewell: what they say of it is written down with it. */
@InChromium
class PortalHeardInPersonIT {

    private static final String PERSON = "/api/people/p1";
    private static final String QUESTIONS = PERSON + "/questions";
    private static final String HEARD = QUESTIONS + "/q3/heard";
    private static final String TO_ASK_ROW =
            QuestionAnswers.IN_PERSON
                    .replace("have-you-met", "how-help-was")
                    .replace("\"yes\",\"no\"", "\"good\",\"could-be-better\"");
    private static final String TO_ASK = QuestionAnswers.view(TO_ASK_ROW);

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
                    .when("GET " + QUESTIONS, 200, TO_ASK);

    @Test
    void whatTheySaidIsWrittenInTheirWordsAndStaysUntilItWent() {
        portal.when(
                "POST " + HEARD,
                Answer.json(503, Answers.problem(503, "away", "Away")),
                Answer.json(204, ""));
        try (var phone = Visit.phone(portal.base())) {
            phone.at("2026-11-25T12:00:00Z");
            var visit = phone.open("/people/p1/contact");
            var form = form(visit);
            summary(visit).press("Enter");
            save(form).press("Enter");
            assertThat(form).containsText("Choose what they said");
            form.getByLabel("It could have been better").check();
            form.getByLabel("What did they say?").fill("The forms came late");
            visit.picture("heard-in-person").fitsTheScreen().isAccessible();
            visit.page().reload();
            assertThat(form.getByLabel("What did they say?")).hasValue("The forms came late");
            save(form).press("Enter");
            assertThat(card(visit)).containsText("We did not get an answer");
            assertThat(form.getByLabel("What did they say?")).hasValue("The forms came late");
            save(form).press("Enter");

            visit.says("Saved. It is in their plan in a moment.");
            assertThat(card(visit).locator("h3")).isFocused();
            assertThat(form.getByLabel("What did they say?")).hasValue("");
            var sent = portal.asked("POST", HEARD);
            assertThat(sent).hasSize(2);
            assertThat(sent.getLast().body())
                    .contains(
                            "\"choice\":\"could-be-better\"", "\"words\":\"The forms came late\"");
            assertThat(sent.getLast().header("Idempotency-key"))
                    .isNotEmpty()
                    .isEqualTo(sent.getFirst().header("Idempotency-key"));
            visit.isAccessible();
        }
    }

    @Test
    void wordsAreNotAskedOfWhoeverSaysNone() {
        portal.when("POST " + HEARD, 204, "");
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/contact")) {
            summary(visit).click();
            form(visit).getByLabel("It has been good").check();
            save(form(visit)).click();

            visit.says("Saved. It is in their plan in a moment.");
            assertThat(portal.asked("POST", HEARD).getFirst().body())
                    .isEqualTo("{\"choice\":\"good\",\"words\":null}");
            visit.behaved();
        }
    }

    @Test
    void whatWasTypedStaysWhereTheyAnsweredByTheLinkMeanwhile() {
        try (var phone = Visit.phone(portal.base())) {
            phone.at("2026-11-25T12:00:00Z");
            var visit = phone.open("/people/p1/contact");
            summary(visit).press("Enter");
            form(visit).getByLabel("It could have been better").check();
            form(visit).getByLabel("What did they say?").fill("The forms came late");
            portal.when(
                    "GET " + QUESTIONS,
                    200,
                    TO_ASK.replace("to-ask-in-person", "answered")
                            .replace("\"choice\":null", "\"choice\":\"good\"")
                            .replace(
                                    "\"answeredAt\":null",
                                    "\"answeredAt\":\"2026-11-25T11:59:00Z\""));
            visit.asksAgainUntil(() -> form(visit).count() == 0);

            var left = visit.page().locator("lw-questions section[role=alert]");
            assertThat(left).containsText("It could have been better");
            assertThat(left).containsText("The forms came late");
            assertThat(card(visit).locator("h3")).isFocused();
            visit.picture("heard-in-person-left").fitsTheScreen().isAccessible();

            left.getByText("Throw it away").press("Enter");

            assertThat(left).hasCount(0);
            visit.keepsTheFocus();
        }
    }

    @Test
    void whatIsTypedForOneQuestionStaysWithItWhenAnotherComes() {
        var later = TO_ASK_ROW.replace("\"q3\"", "\"q6\"");
        try (var phone = Visit.phone(portal.base())) {
            phone.at("2026-11-25T12:00:00Z");
            var visit = phone.open("/people/p1/contact");
            summary(visit).press("Enter");
            form(visit).getByLabel("What did they say?").fill("The forms came late");
            portal.when("GET " + QUESTIONS, 200, QuestionAnswers.view(later + "," + TO_ASK_ROW));
            visit.asksAgainUntil(() -> form(visit).count() == 2);

            assertThat(visit.page().locator("#heard-q3-words")).hasValue("The forms came late");
            assertThat(visit.page().locator("#heard-q6-words")).hasValue("");
            assertThat(visit.page().locator("#heard-q3-words")).isFocused();
        }
    }

    private static Locator summary(Visit visit) {
        return card(visit).locator("ul.spaced summary");
    }

    private static Locator save(Locator form) {
        return form.getByText("Save their answer");
    }

    private static Locator form(Visit visit) {
        return card(visit).locator("ul.spaced form");
    }

    private static Locator card(Visit visit) {
        return visit.page().locator("section[aria-labelledby=questions]");
    }
}
