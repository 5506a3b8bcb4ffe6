package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journey month by month, and its map, gone again stop by stop. */
@InChromium
class PortalWayIT {

    private static final String PERSON = "/api/people/p1";

    private static final String SHARED =
            """
            {"person":"p1","signed":"Priya","until":"2027-02-27","sections":["journey"],"entries":[],"goals":[],"safetyPlan":null,"meetings":null}\
            """;
    private static final String LINES =
            """
            {"person":"p1","next":null,"lines":[
             {"on":"2026-11-24","step":"conversation","summary":"A conversation took place"},
             {"on":"2026-11-20","step":"keeping-in-touch","summary":"Welcomed back"},
             {"on":"2026-03-11","step":"introduction","summary":"Welcomed into the network"}]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            AmarasPages.asHerWorker()
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/journey", 200, JourneyAnswers.BACK_AGAIN);

    @Test
    void itStandsMonthByMonthAndOneStepOfItAlone() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            var journey = visit.page().locator("lw-journey");
            assertThat(journey.locator(".months > h3"))
                    .hasText(new String[] {"November 2026", "April 2026", "March 2026"});
            assertThat(journey.locator(".timeline li")).hasCount(6);

            journey.getByLabel("Show").selectOption("keeping-in-touch");

            assertThat(journey.locator(".timeline li")).hasCount(2);
            assertThat(journey).containsText("Keeping in touch: 2 of 6");
            journey.getByLabel("Show").selectOption("");
            assertThat(journey.locator(".timeline li")).hasCount(6);
            visit.picture("journey-by-month").fitsTheScreen().isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theMapSaysInWordsWhatItDraws(int width) {
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF);
        try (var visit = at(width).open("/my-page")) {
            var journey = visit.page().locator("lw-journey");
            assertThat(journey.locator("svg.map .way")).hasCount(3);
            assertThat(journey.locator("svg.map .mark")).hasCount(2);
            assertThat(journey.locator("svg.map"))
                    .hasAttribute(
                            "aria-label",
                            "Map of the journey. Steps so far: Introduction, Story, Keeping in"
                                    + " touch. The tables say the same.");
            assertThat(row(journey, "Steps", 2)).containsText("3 times");
            assertThat(row(journey, "Steps", 4)).containsText("Paused");
            assertThat(row(journey, "Steps", 5)).containsText("Welcomed back");
            assertThat(row(journey, "Ways between them", 2)).containsText("the same step again");
            assertThat(visit.page().locator("[style]")).hasCount(0);
            visit.picture("journey-map-" + width).fitsTheScreen().isAccessible();
            visit.keepsItsEdges().isWalkedByKeyboard().behaved();
        }
    }

    @Test
    void itIsGoneAgainStopByStopByKeyboardAndEachIsSaid() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            var journey = visit.page().locator("lw-journey");
            var said = journey.locator(".replayed");
            assertThat(said).hasAttribute("role", "status");
            assertThat(said).hasText("");

            press(journey, "First");
            assertThat(said).hasText("1 of 5: Introduction, 11 March 2026");
            assertThat(journey.locator("svg.map .way")).hasCount(0);
            press(journey, "Back");
            assertThat(said).hasText("1 of 5: Introduction, 11 March 2026");
            press(journey, "Next");
            assertThat(said).hasText("2 of 5: Story, 12 March 2026 to 31 March 2026, 2 times");
            press(journey, "Next");
            assertThat(said).hasText("3 of 5: Paused, 2 April 2026");
            assertThat(journey.locator("svg.map .mark.here")).hasCount(1);
            assertThat(button(journey, "Next")).isFocused();
            visit.picture("journey-replayed").isAccessible();
            press(journey, "Last");
            assertThat(said).hasText("5 of 5: Story, 24 November 2026");
            press(journey, "Next");
            assertThat(said).hasText("5 of 5: Story, 24 November 2026");
            assertThat(journey.locator("svg.map .way")).hasCount(3);
            press(journey, "Back");
            assertThat(said).hasText("4 of 5: Welcomed back, 20 November 2026");
            visit.behaved();
        }
    }

    @Test
    void aSupporterReadsWhatIsSharedOfItMonthByMonth() {
        portal.when("GET /api/me", 200, PortalMineIT.MAUREEN)
                .when("GET /api/shared-with-me", 200, SharingAnswers.WITH_MAUREEN)
                .when("GET " + PERSON + "/care-plan/shared", 200, SHARED)
                .when("GET " + PERSON + "/care-plan/shared/journey", 200, LINES);
        try (var visit = Visit.phone(portal.base()).open("/supporting")) {
            var lines = visit.page().locator("lw-shared-journey");
            assertThat(lines.locator("li")).hasCount(3);
            assertThat(lines.locator("h4")).hasText(new String[] {"November 2026", "March 2026"});
            assertThat(lines).containsText("Welcomed back, 20 November 2026");
            visit.picture("journey-shared").fitsTheScreen().isAccessible().behaved();
        }
    }

    private static Locator row(Locator journey, String caption, int nth) {
        return journey.locator("table")
                .filter(new Locator.FilterOptions().setHasText(caption))
                .getByRole(AriaRole.ROW)
                .nth(nth);
    }

    private static void press(Locator journey, String name) {
        button(journey, name).press("Enter");
    }

    private Visit at(int width) {
        return width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
    }
}
