package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody was to be told and what became of it, and the one message that goes by a press. */
@InChromium
class PortalMessagesIT {

    private static final String PERSON = "/api/people/p1";
    private static final String MESSAGES = PERSON + "/messages";
    private static final String TEXTS =
            RuleAnswers.view(
                    RuleAnswers.rules("", "text"),
                    RuleAnswers.no("call", "not-safe"),
                    RuleAnswers.look("text", "never-talk-to"),
                    RuleAnswers.no("email", "not-safe"));
    private static final String SENT =
            """
            {"person":"p1","more":false,"messages":[
             {"id":"m4","template":"ring-us","state":"sent","wantedAt":"2026-11-25T11:50:00Z","until":"2026-11-28T11:50:00Z","way":"text","known":false,"at":"2026-11-25T11:51:00Z","rule":null,"next":null},
             {"id":"m3","template":"appointment","state":"unsure","wantedAt":"2026-11-24T09:00:00Z","until":"2026-11-24T14:00:00Z","way":"text","known":false,"at":"2026-11-24T09:06:00Z","rule":null,"next":null},
             {"id":"m2","template":"session-cancelled","state":"withheld","wantedAt":"2026-11-23T09:00:00Z","until":"2026-11-24T14:00:00Z","way":null,"known":null,"at":"2026-11-23T09:00:01Z","rule":"paused","next":null},
             {"id":"m1","template":"question","state":"waiting","wantedAt":"2026-11-22T22:00:00Z","until":"2026-11-29T14:00:00Z","way":null,"known":null,"at":null,"rule":"night","next":"2026-11-26T08:00:00Z"}]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.NOBODY_WAITS)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/contact-rules", 200, TEXTS)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY);

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void aPressAsksThemToRingAndWhatBecameOfItIsSeen(int width) {
        try (var visit = wide(width).open("/people/p1/contact")) {
            var card = card(visit);
            assertThat(card).containsText("No message was sent to them yet");
            portal.when("POST " + MESSAGES, 201, SENT).when("GET " + MESSAGES, 200, SENT);

            card.getByText("Send a text: please ring us").click();
            visit.page().locator("dialog").getByText("Yes, send it").click();

            assertThat(card).containsText("Sent by text on");
            assertThat(card).containsText("It may not have arrived by text. It is not sent again");
            assertThat(card).containsText("Not sent. They are taking a pause.");
            assertThat(card).containsText("Not sent yet. It is late");
            assertThat(card.locator("h3")).isFocused();
            assertThat(portal.asked("POST", MESSAGES).getFirst().body())
                    .contains("{\"template\":\"ring-us\"}");
            visit.picture("messages-" + width).fitsTheScreen().isAccessible();

            portal.when("POST " + MESSAGES + "/reached", 204, "");
            card.getByText("They told us it reached them").click();
            visit.page()
                    .waitForCondition(
                            () -> portal.asked("POST", MESSAGES + "/reached").size() == 1);
            assertThat(portal.asked("POST", MESSAGES + "/reached").getFirst().body())
                    .contains("\"m4\"");
            visit.behaved();
        }
    }

    @Test
    void whatMayNotGoIsNotOfferedAndWhyIsSaid() {
        portal.when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA);
        try (var visit = wide(320).open("/people/p1/contact")) {
            assertThat(card(visit)).containsText("Set times from those words with them first");
            assertThat(card(visit).getByText("Send a text")).hasCount(0);
        }
        portal.when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.NOT_HEARD);
        try (var visit = wide(320).open("/people/p1/contact")) {
            assertThat(card(visit)).containsText("No message goes to them by itself");
            assertThat(card(visit).getByText("Send a text")).hasCount(0);
        }
    }

    @Test
    void whatAProgramMayNotSendAtNightIsNotPromisedForTheMorning() {
        var night =
                RuleAnswers.AMARA.replace(
                        RuleAnswers.look("text", "times-unread", "never-talk-to", "never-know"),
                        "{\"channel\":\"text\",\"may\":\"no\",\"rule\":\"night\",\"next\":\"2026-11-26T08:00:00Z\",\"mind\":[]}");
        portal.when("GET " + PERSON + "/contact-rules", 200, night);
        try (var visit = wide(320).open("/people/p1/contact")) {
            assertThat(card(visit)).containsText("Set times from those words with them first");
            assertThat(card(visit)).not().containsText("It can go");
            assertThat(card(visit).getByText("Send a text")).hasCount(0);
        }
    }

    @Test
    void whereContactIsDownTheRestOfThePageStands() {
        portal.when("GET " + MESSAGES, 503, Answers.problem(503, "unavailable", "Away"));
        try (var visit = wide(320).open("/people/p1/contact")) {
            assertThat(card(visit)).containsText("We cannot load this part at the moment");
            assertThat(visit.page().locator("#safely")).isVisible();
        }
    }

    private Visit wide(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }

    private static Locator card(Visit visit) {
        return visit.page().locator("section[aria-labelledby=messages]");
    }
}
