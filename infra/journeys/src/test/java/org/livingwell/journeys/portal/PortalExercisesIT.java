package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten exercises for somebody who is not well: there without a network, and nothing is kept. */
@InChromium
class PortalExercisesIT {

    private static final String PLAN = "/api/people/p1/care-plan";
    private static final String ENTRIES = PLAN + "/entries";
    private static final String KEPT =
            "JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie])";
    private static final String IN_PLAN =
            """
            {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[
             {"section":"coping","entries":[{"id":"e1","section":"coping","text":"%s","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-20T10:00:00Z","revision":1}]}]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET " + PLAN, 200, IN_PLAN.formatted("Walk to the river"));

    @Test
    void eachIsReadAndDoneWithTheKeyboardAndWithoutANetworkAndNothingIsKept() {
        try (var visit = Visit.phone(portal.base()).open("/exercises")) {
            var all = visit.page().locator(".exercise");
            assertThat(all).hasCount(10);
            assertThat(visit.page()).hasTitle("Notes");
            visit.page().waitForCondition(() -> !portal.asked("GET", PLAN).isEmpty());
            var kept = visit.page().evaluate(KEPT);
            visit.context().setOffline(true);

            for (var nth = 0; nth < 10; nth++) {
                all.nth(nth).locator("summary").focus();
                visit.page().keyboard().press("Enter");
                assertThat(all.nth(nth).getByText("stop and look around")).isVisible();
                assertThat(all.nth(nth).locator("ol > li").nth(3)).isVisible();
                visit.fitsTheScreen();
            }

            assertThat(visit.page().locator(".exercise[open]")).hasCount(1);
            assertThat(visit.page().evaluate(KEPT)).isEqualTo(kept);
            visit.isAccessible().isWalkedByKeyboard();
        }
    }

    @Test
    void nothingMovesThatNobodyStartedOrForWhomNoMotionIsWanted() {
        try (var visit = Visit.phone(portal.base()).open("/exercises")) {
            var slowly = opened(visit, "Breathe out slowly");
            var breath = slowly.locator(".pace-breath");
            assertThat(button(slowly, "Breathe with a circle")).isHidden();

            visit.page()
                    .emulateMedia(
                            new EmulateMediaOptions()
                                    .setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertThat(breath).hasCSS("animation-name", "none");
            button(slowly, "Breathe with a circle").click();
            assertThat(breath).hasCSS("animation-name", "out-slowly");
            visit.picture("exercises").fitsTheScreen().isAccessible();
            button(slowly, "Breathe with a circle").click();
            assertThat(breath).hasCSS("animation-name", "none");
        }
    }

    @Test
    void oneIsPutIntoThePlanWithItsKindOnce() {
        portal.when("POST " + ENTRIES, 201, "{\"person\":\"p1\",\"entry\":{\"id\":\"e9\"}}");
        try (var visit = Visit.phone(portal.base()).open("/exercises")) {
            var scan = opened(visit, "Body scan");
            button(scan, "Put this into my plan").click();

            visit.says("Added to my plan.");
            assertThat(scan.locator("#put-body-scan")).isFocused();
            assertThat(button(scan, "Put this into my plan")).hasCount(0);
            assertThat(portal.asked("POST", ENTRIES)).hasSize(1);
            assertThat(portal.asked("POST", ENTRIES).getFirst().body())
                    .contains("\"section\":\"coping\"", "\"way\":\"rest\"", "Body scan: Sit or")
                    .contains("\"shownTo\":\"team\"");
            visit.behaved();
        }
    }

    @Test
    void whatStandsInThePlanIsNotPutThereAgain() {
        try (var visit = Visit.phone(portal.base()).open("/exercises")) {
            var feet = opened(visit, "Feet on the floor");
            button(feet, "Put this into my plan").waitFor();
            var words =
                    "Feet on the floor: " + String.join(" ", feet.locator("li").allInnerTexts());
            portal.when("GET " + PLAN, 200, IN_PLAN.formatted(words));

            visit.page().reload();

            opened(visit, "Feet on the floor");
            assertThat(feet.getByText("This is in my plan.")).isVisible();
        }
    }

    @Test
    void aWorkerProposesOneFromThePlan() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                .when("GET /api/people/p1/conversations", 200, TalkAnswers.NO_TALKS)
                .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                .when("POST " + ENTRIES, 201, "{\"person\":\"p1\",\"entry\":{\"id\":\"e9\"}}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            visit.page().getByText("Exercises to learn").click();
            var senses = opened(visit, "5-4-3-2-1");
            assertThat(senses).containsText("It waits for them to agree");
            visit.fitsTheScreen().isAccessible();
            button(senses, "Put this into the plan").click();

            visit.says("Added to the plan.");
            assertThat(portal.asked("POST", ENTRIES).getFirst().body())
                    .contains("\"way\":\"grounding\"")
                    .doesNotContain("shownTo", "present");
        }
    }

    @Test
    void onPaperEachIsOpenAndThereIsNothingToPress() {
        try (var visit = Visit.desktop(portal.base()).open("/exercises")) {
            visit.page().locator(".exercise").last().waitFor();
            visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visit.page().getByText("A few are enough")).isVisible();
            assertThat(visit.page().locator(".exercise button").locator("visible=true"))
                    .hasCount(0);
            visit.picture("exercises-paper");
        }
    }

    private static Locator opened(Visit visit, String title) {
        var it =
                visit.page()
                        .locator(".exercise")
                        .filter(new Locator.FilterOptions().setHasText(title));
        it.locator("summary").click();
        return it;
    }
}
