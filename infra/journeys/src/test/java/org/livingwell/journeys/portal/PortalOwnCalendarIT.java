package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * When somebody meets whom stands on their own page unopened only where that is known to be safe.
 */
@InChromium
class PortalOwnCalendarIT {

    private static final String PERSON = "/api/people/p1";
    private static final String HERSELF =
            Answers.WANDA
                    .replace("[\"worker\"]", "[\"person\"]")
                    .replace("\"personId\":null", "\"personId\":\"p1\"");

    private static final String TALKS =
            """
            {"person":"p1","conversations":[
             {"id":"c1","number":1,"kind":"initial","state":"held","day":"2026-11-24","sittings":1,"heldAt":"2026-11-24T10:00:00Z"},
             {"id":"c2","number":2,"kind":"together","state":"open","day":"2026-12-03","sittings":0,"heldAt":null}]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON + "/conversations", 200, TALKS)
                    .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/appointments", 200, PortalCalendarIT.MEETING)
                    .when("GET " + PERSON + "/calendar", 200, Answers.NO_CALENDAR);

    static Stream<Arguments> doubts() {
        return Stream.of(
                Arguments.of("missing", 404, Answers.problem(404, "not-found", "Not found")),
                Arguments.of("not heard of", 200, RuleAnswers.NOT_HEARD),
                Arguments.of("expired", 200, but("\"expired\":false", "\"expired\":true")),
                Arguments.of(
                        "on its way", 200, but("\"screen\":\"alone\"", "\"screen\":\"unsure\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubts")
    void whereItIsNotKnownThatNobodyElseSeesTheirPhoneItIsClosedAtFirst(
            String doubt, int status, String rules) {
        portal.when("GET " + PERSON + "/contact-rules", status, rules);
        try (var visit = asOfWednesday(Visit.phone(portal.base())).open("/my-record")) {
            var mine = visit.page().locator("lw-own-calendar");
            var open = mine.getByText("Open your next meetings");
            open.waitFor();
            assertThat(portal.asked("GET", PERSON + "/appointments")).as(doubt).isEmpty();

            open.press("Enter");

            assertThat(mine).containsText("Tue 1 Dec, 10:00 to 11:00");
            visit.isAccessible();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubts")
    void aTalkToComeIsClosedAtFirstAndOneThatWasStandsThere(
            String doubt, int status, String rules) {
        portal.when("GET " + PERSON + "/contact-rules", status, rules);
        try (var visit = asOfWednesday(Visit.phone(portal.base())).open("/my-record")) {
            var talks = visit.page().locator("lw-own-conversations");
            assertThat(talks).containsText("Tuesday 24 November");
            assertThat(talks).not().containsText("3 December");
            visit.fitsTheScreen().isAccessible();

            talks.getByText("Open what is planned").press("Enter");

            assertThat(talks).containsText("Thursday 3 December");
        }
    }

    @Test
    void whereNobodyElseSeesTheirPhoneATalkToComeStandsThere() {
        portal.when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA);
        try (var visit = asOfWednesday(Visit.phone(portal.base())).open("/my-record")) {
            var talks = visit.page().locator("lw-own-conversations");
            assertThat(talks).containsText("Thursday 3 December");
            assertThat(talks.locator("lw-held-back")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/my-page, section[aria-labelledby=my-meetings], My record says when",
        "/my-record, lw-own-calendar, Open your next meetings",
        "/my-record, lw-own-conversations, Open what is planned"
    })
    void aPageThatIsLeftOpenClosesOnceWhatTheySaidExpires(String path, String where, String now) {
        portal.when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                .when("GET " + PERSON, 200, Answers.AMARA)
                .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                .when("GET " + PERSON + "/seen-by", 200, PortalSeenIT.SEEN)
                .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY);
        try (var visit = asOfWednesday(Visit.phone(portal.base())).open(path)) {
            var part = visit.page().locator(where);
            assertThat(part).containsText("Dec");
            portal.when(
                    "GET " + PERSON + "/contact-rules",
                    200,
                    but("\"expired\":false", "\"expired\":true"));

            visit.asksAgainUntil(() -> part.getByText(now).isVisible());

            assertThat(part).not().containsText("Dec");
        }
    }

    private static Visit asOfWednesday(Visit visit) {
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }

    private static String but(String said, String now) {
        assertThat(RuleAnswers.AMARA).contains(said);
        return RuleAnswers.AMARA.replace(said, now);
    }
}
