package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock.InstallOptions;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
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
        try (var phone = Visit.phone(portal.base())) {
            phone.page().clock().install(new InstallOptions().setTime("2026-11-25T12:00:00Z"));
            var visit = phone.open("/my-record");
            var mine = visit.page().locator("lw-own-calendar");
            var open = mine.getByText("Open your next meetings");
            open.waitFor();
            assertThat(portal.asked("GET", PERSON + "/appointments")).as(doubt).isEmpty();

            open.press("Enter");

            assertThat(mine).containsText("Tue 1 Dec, 10:00 to 11:00");
            visit.isAccessible();
        }
    }

    private static String but(String said, String now) {
        assertThat(RuleAnswers.AMARA).contains(said);
        return RuleAnswers.AMARA.replace(said, now);
    }
}
