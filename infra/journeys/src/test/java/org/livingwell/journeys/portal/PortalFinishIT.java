package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.List;

/** A conversation is finished only once every word typed in it is saved. */
@InChromium
class PortalFinishIT {

    private static final String TALK = "/api/people/p1/conversations/c1";
    private static final String CHALLENGES = TALK + "/pieces/challenges";
    private static final String AWAY = Answers.problem(503, "unavailable", "Away");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET " + TALK, 200, TalkAnswers.OPEN)
                    .when("PUT " + CHALLENGES, 200, TalkAnswers.saved(1, "The rent"))
                    .when("POST " + TALK + "/sittings", 204, "")
                    .when("PUT " + TALK + "/outcome", 200, TalkAnswers.noted(1))
                    .when("POST " + TALK + "/complete", 200, "{\"helpFirst\":false}");

    @Test
    void whatIsTypedAtTheLastMomentIsSavedFirst() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            page.locator("#goal-1").fill("Sleep");
            page.locator("#piece-challenges").fill("The rent");
            finish(page).click();

            var each = new String[] {CHALLENGES, TALK + "/outcome", TALK + "/complete"};
            page.waitForCondition(() -> sent(visit, each).size() == 3);
            assertThat(sent(visit, each)).last().asString().endsWith("/complete");
        }
    }

    @Test
    void nothingIsFinishedBeforeOneHasChosenBetweenTwoTexts() {
        portal.when(
                "PUT " + CHALLENGES,
                Answer.json(412, TalkAnswers.changed(4, "The nights")),
                Answer.json(200, TalkAnswers.saved(5, "The nights")));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            page.locator("#piece-challenges").fill("The rent");
            assertThat(page.getByText("Both versions are safe")).isVisible();
            finish(page).click();

            assertThat(button(page, "Keep both")).isFocused();
            assertThat(page.locator("lw-finish")).containsText("the conversation is still open");
            assertThat(completed()).isZero();
            visit.picture("conversation-not-finished").fitsTheScreen().isAccessible();

            button(page, "Keep theirs").click();
            assertThat(page.locator("#piece-challenges-state")).hasText("Saved 10:00");
            finish(page).click();
            page.waitForCondition(() -> completed() == 1);
        }
    }

    @Test
    void whatCouldNotBeSavedSaysSoAndHasTheFocus() {
        portal.when("PUT " + CHALLENGES, 503, AWAY);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            page.locator("#piece-challenges").fill("The rent");
            finish(page).click();

            assertThat(page.locator("#piece-challenges")).isFocused();
            assertThat(page.locator("lw-piece [role=alert]"))
                    .hasText("This must be saved before the conversation is finished.");
            assertThat(completed()).isZero();

            portal.when("PUT " + CHALLENGES, 200, TalkAnswers.saved(1, "The rent"));
            finish(page).click();
            page.waitForCondition(() -> completed() == 1);
            assertThat(page.locator("lw-piece [role=alert]")).hasCount(0);
        }
    }

    @Test
    void whatIsRefusedForAMomentIsTriedAgain() {
        portal.when("PUT " + CHALLENGES, 429, Answers.problem(429, "too-many", "Slow down"));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c1")) {
            visit.page().locator("#piece-challenges").fill("The rent");

            assertThat(visit.page().locator("#piece-challenges-state"))
                    .hasText("Not saved yet. We are still trying.");
            assertThat(visit.page().locator("lw-piece [role=alert]")).hasCount(0);
        }
    }

    @Test
    void wordsOfSomebodyElseThatCannotBeReadAreAskedForAgain() {
        portal.when(
                "PUT " + TALK + "/outcome",
                412,
                Answers.problem(412, "changed-meanwhile", "Changed"));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c1")) {
            visit.page().locator("#goal-1").waitFor();
            portal.when("GET " + TALK, 503, AWAY);
            visit.page().locator("#goal-1").fill("Sleep");

            assertThat(visit.page().locator("#outcome-state"))
                    .hasText("Not saved yet. We are still trying.");
        }
    }

    @Test
    void whatAColleagueSavedInTheLastMomentIsShownAndNotWrittenOver() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            page.locator("#goal-1").fill("Sleep");
            assertThat(page.locator("#outcome-state")).hasText("Saved 10:00");
            portal.when("GET " + TALK, 200, TalkAnswers.openWith(2, "Walk"));
            portal.when("PUT " + TALK + "/outcome", 200, TalkAnswers.noted(3));
            portal.when(
                    "POST " + TALK + "/complete",
                    Answer.json(412, Answers.problem(412, "changed-meanwhile", "Changed")),
                    Answer.json(200, "{\"helpFirst\":false}"));

            finish(page).click();
            assertThat(page.locator("lw-finish")).containsText("Someone else has changed this");
            button(page, "Keep both").click();
            page.waitForCondition(() -> portal.asked("PUT", TALK + "/outcome").size() == 2);
            finish(page).click();

            page.waitForCondition(() -> completed() == 2);
            assertThat(portal.asked("POST", TALK + "/complete").getLast().body())
                    .contains("\"goals\":[\"Walk\",\"Sleep\"]", "\"revision\":3");
        }
    }

    private int completed() {
        return portal.asked("POST", TALK + "/complete").size();
    }

    /** What was sent of these, in its order. */
    private List<String> sent(Visit visit, String... paths) {
        return visit.requests().stream()
                .map(it -> it.substring(portal.base().length()))
                .filter(List.of(paths)::contains)
                .toList();
    }

    private static Locator finish(Page page) {
        return button(page, "Finish this conversation");
    }
}
