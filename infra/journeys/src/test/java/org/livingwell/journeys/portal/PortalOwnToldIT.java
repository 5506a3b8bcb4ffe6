package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sent to somebody and what they sent back is theirs to see, and nobody else's. */
@InChromium
class PortalOwnToldIT {

    private static final String PERSON = "/api/people/p1";
    private static final String SENT =
            """
            {"person":"p1","messages":[
              {"id":"m2","template":"appointment","state":"not-sent","wantedAt":"2026-11-24T09:00:00Z","until":"2026-11-25T09:00:00Z","way":null,"known":null,"at":"2026-11-24T09:00:00Z","rule":null,"next":null},
              {"id":"m4","template":"card","state":"sent","wantedAt":"2026-11-18T09:00:00Z","until":"2026-11-25T09:00:00Z","way":"letter","known":null,"at":"2026-11-18T09:00:00Z","rule":null,"next":null},
              {"id":"m3","template":"ring-us","state":"unsure","wantedAt":"2026-11-17T09:00:00Z","until":"2026-11-25T09:00:00Z","way":"letter","known":null,"at":"2026-11-17T09:00:00Z","rule":null,"next":null},
              {"id":"m1","template":"ring-us","state":"sent","wantedAt":"2026-11-20T09:00:00Z","until":"2026-11-21T09:00:00Z","way":"text","known":null,"at":"2026-11-20T09:01:00Z","rule":null,"next":null}],"more":false}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/messages", 200, SENT)
                    .when("GET " + PERSON + "/replies", 200, ReplyAnswers.FOUR)
                    .when("GET " + PERSON + "/questions", 200, QuestionAnswers.FOUR);

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void itIsReadOnceTheyOpenItAndGoneOnceTheyCloseIt(int width) {
        try (var visit = wide(width).open("/my-record")) {
            open(visit).waitFor();
            assertThat(portal.asked("GET", PERSON + "/messages")).isEmpty();
            open(visit).press("Enter");

            var lines = card(visit).locator("li");
            assertThat(lines.nth(0)).containsText("I was asked: Is Tuesday 8 December at 10:30");
            assertThat(lines.nth(0)).containsText("I have not answered");
            assertThat(lines.nth(1)).containsText("I wrote back:");
            assertThat(card(visit)).containsText("The team wrote to me by text: Please ring us");
            assertThat(card(visit)).containsText("The team wrote to me by letter: A card");
            assertThat(card(visit))
                    .containsText("The team may have written to me by letter: Please ring us");
            assertThat(card(visit)).containsText("I answered: Worse");
            assertThat(card(visit)).containsText("a number that I may share");
            assertThat(card(visit)).not().containsText("An appointment");
            visit.picture("my-messages-" + width).fitsTheScreen().isAccessible().keepsItsEdges();

            card(visit).locator("button").first().press("Enter");
            assertThat(card(visit)).not().containsText("Worse");
            visit.behaved();
        }
    }

    @Test
    void whereSomebodyElseMaySeeTheirPhoneNothingOfItIsThere() {
        var watched = RuleAnswers.AMARA.replace("\"deviceShared\":false", "\"deviceShared\":true");
        assertThat(watched).isNotEqualTo(RuleAnswers.AMARA);
        portal.when("GET " + PERSON + "/contact-rules", 200, watched);
        try (var visit = wide(320).open("/my-record")) {
            assertThat(card(visit)).containsText("so this is not shown here");
            assertThat(card(visit).locator("button")).hasCount(0);
            assertThat(portal.asked("GET", PERSON + "/messages")).isEmpty();
            assertThat(portal.asked("GET", PERSON + "/questions")).isEmpty();
            visit.isAccessible().behaved();
        }
    }

    @Test
    void whereTheirRulesCannotBeReadItStaysShut() {
        portal.when("GET " + PERSON + "/contact-rules", 503, Answers.problem(503, "away", "Away"));
        try (var visit = wide(320).open("/my-record")) {
            assertThat(card(visit)).containsText("We cannot load this part at the moment");
            assertThat(open(visit)).hasCount(0);
        }
    }

    @Test
    void whereItIsNotKnownWhoSeesTheirPhoneThatIsSaidAndNothingElse() {
        var unsure = "We do not know for sure yet whether someone else may see your phone";
        portal.when(
                "GET " + PERSON + "/messages", 409, Answers.problem(409, "device-unsure", unsure));
        try (var visit = wide(320).open("/my-record")) {
            open(visit).click();
            assertThat(card(visit)).containsText(unsure);
            assertThat(card(visit)).not().containsText("Worse");
            assertThat(card(visit)).not().containsText("still trying");
            visit.isAccessible();
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingSentIsSaidToo() {
        portal.when("GET " + PERSON + "/replies", 503, Answers.problem(503, "away", "Away"));
        try (var visit = wide(320).open("/my-record")) {
            open(visit).click();
            assertThat(card(visit)).containsText("We cannot load this part at the moment");
            assertThat(card(visit)).not().containsText("Nothing was sent yet");
        }
        portal.when("GET " + PERSON + "/replies", 200, ReplyAnswers.NONE);
        portal.when("GET " + PERSON + "/messages", 200, Answers.NO_MESSAGES);
        portal.when("GET " + PERSON + "/questions", 200, QuestionAnswers.NONE);
        try (var visit = wide(320).open("/my-record")) {
            open(visit).click();
            assertThat(card(visit)).containsText("Nothing was sent yet");
        }
    }

    private static Locator open(Visit visit) {
        return card(visit).getByText("Open what we sent each other");
    }

    private Visit wide(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }

    private static Locator card(Visit visit) {
        return visit.page().locator("section[aria-labelledby=my-messages]");
    }
}
