package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.io.IOException;

/** A question is seen behind its link, answered by a press, and once. */
@InChromium
class PortalAnswerIT {

    private static final String SECRET = "q3J9x-Zt_81hYpLm0aVwNg";
    private static final String LOOK = "POST /api/answers/look";
    private static final String ANSWER = "POST /api/answers";
    private static final String ASKS =
            """
            {"state":"open","place":"lambeth","asks":{"kind":"time-all-right","on":"2026-12-08","time":"10:30:00","choices":["yes","no"]},"next":[],"helpFirst":false,"readBy":null}\
            """;
    private static final String TAKEN =
            """
            {"state":"taken","place":"lambeth","asks":null,"next":["Thank you. Your team has your answer.","You can ring us too."],"helpFirst":false,"readBy":"2026-11-26"}\
            """;
    private static final String BEFORE =
            """
            {"state":"answered-before","place":null,"asks":null,"next":["This question was answered already, and cannot be answered twice."],"helpFirst":false,"readBy":null}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when(LOOK, 200, ASKS)
                    .when(ANSWER, 200, TAKEN);

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theQuestionIsSeenAndAnsweredByAPressAndTheLinkIsGone(int width) {
        try (var visit = at(width).open("/answer#" + SECRET)) {
            var page = visit.page();
            assertThat(page).hasTitle("A question for you");
            assertThat(page.locator("main"))
                    .containsText("Is Tuesday 8 December at 10:30 all right for you?");
            assertThat(page.locator("main")).containsText("020 7946 0500");
            visit.picture("answer-before").fitsTheScreen().isAccessible().keepsItsEdges();
            visit.isWalkedByKeyboard();
            assertThat(portal.asked("POST", "/api/answers")).isEmpty();
            assertThat(page.locator("#readers")).isHidden();

            send(page).click();
            assertThat(page.locator("[data-trouble]")).containsText("Choose an answer");
            page.getByLabel("No, not then").check();
            page.getByLabel("Anything you want to say (optional)").fill("Mornings are hard");
            send(page).click();

            assertThat(page.locator("#after")).hasText("Thank you");
            assertThat(page.locator("#after")).isFocused();
            assertThat(page.locator("main")).containsText("by Thursday 26 November");
            assertThat(portal.asked("POST", "/api/answers").getFirst().body())
                    .contains("\"choice\":\"no\"", "Mornings are hard", SECRET);
            assertThat(page.url()).doesNotContain(SECRET);
            visit.picture("answer-taken").fitsTheScreen().isAccessible().behaved();
            assertThat(visit.requests()).noneMatch(it -> it.split("#")[0].contains(SECRET));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ar", "pt", "so", "cy"})
    void itIsAskedAndAnsweredInTheirLanguageAndSaysThatAMachineTranslatedIt(String code)
            throws IOException {
        var language = StaticFiles.language(code);
        try (var visit = at(320).open("/answer#" + SECRET)) {
            var page = visit.page();
            page.getByLabel("No, not then").check();
            page.locator("#words").fill("Mornings are hard");
            page.locator("a[hreflang=" + code + "]").click();

            assertThat(page.locator("html")).hasAttribute("lang", code);
            assertThat(page.locator("html")).hasAttribute("dir", language.direction());
            assertThat(page).hasTitle(language.say("A question for you"));
            assertThat(page.locator("[data-by-machine]")).containsText("translated by a machine");
            assertThat(page.locator("[data-question]")).containsText("10:30");
            assertThat(page.locator("[data-question]")).not().containsText("all right");
            assertThat(page.locator("[data-choices]")).containsText(language.say("No, not then"));
            assertThat(page.locator("#choice-no")).isChecked();
            assertThat(page.locator("#words")).hasValue("Mornings are hard");
            assertThat(page.locator("[data-ring]"))
                    .containsText(language.say("Would you rather talk? Ring us on"));
            visit.picture("answer-" + code).fitsTheScreen().isAccessible().keepsItsEdges();

            page.locator("button[type=submit]").click();
            assertThat(page.locator("#after")).hasText(language.say("Thank you"));
            assertThat(page.locator("[data-next]")).not().containsText("Someone reads");
            assertThat(page.url()).endsWith("/answer/" + code);
            assertThat(page.locator("a[hreflang=en]"))
                    .hasAttribute("href", portal.base() + "/answer");
            visit.picture("answer-taken-" + code).fitsTheScreen().isAccessible().behaved();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/pl"})
    void howHelpWasIsAnsweredInOwnWords(String language) {
        portal.when(
                LOOK,
                200,
                ASKS.replace("time-all-right", "how-help-was")
                        .replace("\"yes\",\"no\"", "\"good\",\"could-be-better\"")
                        .replace("\"2026-12-08\"", "null")
                        .replace("\"10:30:00\"", "null"));
        try (var visit = at(320).open("/answer" + language + "#" + SECRET)) {
            var page = visit.page();
            assertThat(page.locator("[data-question]")).not().isEmpty();
            assertThat(page.locator("[data-choices] label")).hasCount(2);
            assertThat(page.locator("#readers"))
                    .containsText("What could have been better, and complaints");
            visit.picture("answer-how-help-was" + language.replace('/', '-')).fitsTheScreen();
            visit.isAccessible().keepsItsEdges();
            page.locator("#choice-could-be-better").check();
            page.locator("#words").fill("I waited for weeks");
            page.locator("button[type=submit]").click();

            assertThat(page.locator("#after")).isFocused();
            assertThat(portal.asked("POST", "/api/answers").getFirst().body())
                    .contains("\"choice\":\"could-be-better\"", "I waited for weeks");
            visit.behaved();
        }
    }

    @Test
    void whatIsTypedStaysOverAReloadAndIsNeverPutBelowAnotherQuestion() {
        try (var visit = at(320).open("/answer#" + SECRET)) {
            var page = visit.page();
            page.getByLabel("No, not then").check();
            page.locator("#words").fill("Mornings are hard");
            page.reload();
            assertThat(page.locator("#words")).hasValue("Mornings are hard");
            assertThat(page.getByLabel("No, not then")).isChecked();

            visit.opening("/answer#AnotherLinkAltogether1");
            assertThat(page.locator("[data-question]")).containsText("10:30");
            assertThat(page.locator("#words")).hasValue("");

            send(page).click();
            assertThat(page.locator("[data-trouble]")).containsText("Choose an answer");
        }
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainAndNotTold() {
        portal.when(LOOK, 200, BEFORE);
        try (var visit = at(320).open("/answer#" + SECRET)) {
            assertThat(visit.page().locator("#after")).hasText("This was answered already");
            assertThat(send(visit.page())).isHidden();
            visit.picture("answer-before-this").isAccessible().behaved();
        }
    }

    @Test
    void whoeverWritesWhatCannotWaitSeesHelpFirst() {
        portal.when(ANSWER, 200, TAKEN.replace("\"helpFirst\":false", "\"helpFirst\":true"));
        try (var visit = at(320).open("/answer#" + SECRET)) {
            var page = visit.page();
            page.getByLabel("No, not then").check();
            send(page).click();

            assertThat(page.locator("[data-help]")).isFocused();
            assertThat(page.locator("[data-help]")).containsText("999");
            visit.picture("answer-help-first").isAccessible().behaved();
        }
    }

    @Test
    void halfALinkAndNoLinkAtAllSaySo() {
        try (var visit = at(320).open("/answer")) {
            assertThat(visit.page().locator("main")).containsText("Part of the link is missing");
            visit.isAccessible().behaved();
        }
    }

    @Test
    void whereNobodyAnswersItIsPressedAgainAsTheSame() {
        portal.when(ANSWER, Answer.json(503, "{}"), Answer.json(200, TAKEN));
        try (var visit = at(320).open("/answer#" + SECRET)) {
            var page = visit.page();
            page.getByLabel("Yes, it is all right").check();
            send(page).click();
            assertThat(page.locator("[data-trouble]")).containsText("We did not get an answer");
            send(page).click();

            assertThat(page.locator("#after")).hasText("Thank you");
            var asked = portal.asked("POST", "/api/answers");
            assertThat(asked).hasSize(2);
            assertThat(asked.getFirst().header("Idempotency-key"))
                    .isNotEmpty()
                    .isEqualTo(asked.getLast().header("Idempotency-key"));
        }
    }

    @Test
    void withoutScriptsItSaysToRing() {
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/answer#" + SECRET)) {
            assertThat(visit.page().locator("main")).containsText("If no question appears here");
            assertThat(send(visit.page())).isHidden();
            visit.fitsTheScreen();
        }
    }

    private static Locator send(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions().setName("Send my answer").setIncludeHidden(true));
    }

    private Visit at(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        return visit.at("2026-11-24T10:00:00Z");
    }
}
