package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What somebody wrote back, on their page and by way of the step it opened. */
@InChromium
class PortalRepliesIT {

    private static final String PERSON = "/api/people/p1";
    private static final String REPLIES = PERSON + "/replies";
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
                    .when("GET " + PERSON + "/next-steps", 200, steps("s4", "reply-to-read"))
                    .when("GET /api/next-steps", 200, steps("s4", "reply-to-read"));

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whatNobodyHasSeenToStandsFirstAndAPressEndsIt(int width) {
        portal.when("GET " + REPLIES, 200, ReplyAnswers.FOUR);
        try (var visit = wide(width).open(CONTACT)) {
            assertThat(card(visit).locator("h3")).containsText("2 to see to");
            var rows = card(visit).locator("li");
            assertThat(rows.nth(0)).containsText("They wrote");
            assertThat(rows.nth(0)).containsText("To be read by Thursday 26 November");
            assertThat(rows.nth(0).locator("blockquote")).hasText("شكرا. I am on my way");
            assertThat(rows.nth(1)).containsText("from a number they may share");
            assertThat(rows.nth(1)).containsText("Was to be read by Monday 23 November");
            assertThat(rows.nth(2)).containsText("It closed texts to them");
            assertThat(rows.nth(2)).containsText("Seen to Wed 25 Nov");
            visit.picture("replies-" + width).fitsTheScreen().isAccessible().keepsItsEdges();

            portal.when("POST " + REPLIES + "/r4/seen", 204, "");
            portal.when("GET " + REPLIES, 200, ReplyAnswers.ONE_LEFT);
            rows.nth(0).getByText("I’ve read it").focus();
            visit.page().keyboard().press("Enter");

            visit.says("Saved. The step is done.");
            assertThat(card(visit).locator("h3")).containsText("1 to see to");
            assertThat(card(visit).locator("h3")).isFocused();
            assertThat(rows.nth(0)).containsText("from a number they may share");
            assertThat(portal.asked("POST", REPLIES + "/r4/seen")).hasSize(1);
            visit.behaved();
        }
    }

    @Test
    void thatItWasThemIsTakenBack() {
        portal.when("GET " + REPLIES, 200, ReplyAnswers.KNOWN);
        portal.when("POST " + PERSON + "/messages/reached", 204, "");
        try (var visit = wide(320).open(CONTACT)) {
            card(visit).getByText("It was not them").click();
            visit.fitsTheScreen().isAccessible();
            portal.when("GET " + REPLIES, 200, ReplyAnswers.UNKNOWN);
            visit.page().locator("dialog").getByText("Yes, it was not them").click();

            visit.says("Recorded. Messages there do not say who they are from.");
            assertThat(portal.asked("POST", PERSON + "/messages/reached").getFirst().body())
                    .contains("m1", "\"reached\":false");
            assertThat(card(visit).locator("button:has-text('It was them')")).hasCount(1);
        }
    }

    /** Whoever lives with them may have answered. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void aNumberIsTheirsOnceAWorkerSaysThatItWasThem(int width) {
        portal.when("GET " + REPLIES, 200, ReplyAnswers.UNKNOWN);
        portal.when("POST " + PERSON + "/messages/reached", 204, "");
        try (var visit = wide(width).open(CONTACT)) {
            var press = card(visit).locator("button:has-text('It was them')");
            assertThat(press).hasCount(1);
            assertThat(card(visit).locator("li").nth(0))
                    .containsText("Anyone who has that phone may have written this");
            visit.picture("replies-unknown-" + width).fitsTheScreen().isAccessible();

            press.click();
            visit.page().locator("dialog").getByText("Not now").click();
            assertThat(portal.asked("POST", PERSON + "/messages/reached")).isEmpty();
            portal.when("GET " + REPLIES, 200, ReplyAnswers.FOUR);
            press.click();
            visit.page().locator("dialog").getByText("Yes, it was them").click();

            visit.says("Recorded. From now on messages there say who they are from.");
            assertThat(press).hasCount(0);
            assertThat(portal.asked("POST", PERSON + "/messages/reached").getFirst().body())
                    .contains("m1");
            visit.behaved();
        }
    }

    @Test
    void theKeyboardReachesEachOfThem() {
        portal.when("GET " + REPLIES, 200, ReplyAnswers.FOUR);
        try (var visit = wide(320).open(CONTACT)) {
            assertThat(card(visit).locator("li")).hasCount(4);
            visit.isWalkedByKeyboard();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/people/p1"})
    void aPressOnTheStepLeadsToWhatTheyWroteAndTheFocusGoesThere(String page) {
        portal.when("GET " + REPLIES, 200, ReplyAnswers.FOUR);
        try (var visit = wide(1280).open(page)) {
            visit.page().locator("button", new LocatorOptions().setHasText("Read it")).click();

            assertThat(card(visit).locator("h3")).isFocused();
            assertThat(visit.page()).hasURL(portal.base() + CONTACT + "#replies");
        }
    }

    @Test
    void aStepOnTodayLeadsToWhatTheyWrote() {
        portal.when("GET " + REPLIES, 200, ReplyAnswers.FOUR);
        for (var kind : List.of("reply-to-read", "reply-urgent", "texts-stopped", "wrong-number")) {
            portal.when("GET /api/next-steps", 200, steps("s4", kind));
            try (var visit = wide(1280).open("/today")) {
                visit.page().locator("lw-my-steps .name a").click();

                assertThat(card(visit).locator("h3")).isFocused();
            }
        }
    }

    /** It was seen to on their page by somebody whose word of it has not arrived yet. */
    @Test
    void aStepOfWhatWasSeenToEndsLikeAnyOther() {
        portal.when("GET " + REPLIES, 200, ReplyAnswers.ONE_LEFT);
        portal.when("POST /api/next-steps/s4/finish", 204, "");
        try (var visit = wide(320).open("/people/p1")) {
            visit.page().locator("lw-next-steps").getByText("Read it").click();
            visit.page().locator("dialog select").selectOption("done");
            visit.page().locator("dialog").getByText("Save").click();

            visit.says("Saved.");
            assertThat(portal.asked("POST", "/api/next-steps/s4/finish")).hasSize(1);
        }
    }

    @Test
    void whoeverWroteNothingBackIsSaidToAndWhatFailsIsSaidThere() {
        try (var visit = wide(320).open(CONTACT)) {
            assertThat(card(visit)).containsText("They have not answered a text.");
        }
        portal.when("GET " + REPLIES, 200, ReplyAnswers.FOUR);
        portal.when("POST " + REPLIES + "/r4/seen", 503, Answers.problem(503, "away", "Away"));
        try (var visit = wide(320).open(CONTACT)) {
            card(visit).getByText("I’ve read it").click();
            assertThat(card(visit)).containsText("We did not get an answer");
            assertThat(card(visit).getByText("I’ve read it")).isFocused();
        }
    }

    private static String steps(String id, String kind) {
        return """
        {"person":"p1","next":null,"steps":[{"id":"%s","person":"p1","place":"lambeth","kind":"%s","due":"2026-11-26","urgent":false,"rings":false,"today":false,"overdue":false,"owner":"w1"}]}\
        """
                .formatted(id, kind);
    }

    private Visit wide(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }

    private static Locator card(Visit visit) {
        return visit.page().locator("section[aria-labelledby=replies]");
    }
}
