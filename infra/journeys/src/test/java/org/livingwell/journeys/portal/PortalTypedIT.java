package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** Whoever types in a conversation does nothing else: the rest is kept beside it. */
@InChromium
class PortalTypedIT {

    private static final String PAGE = "/people/p1/conversations/c1";
    private static final String TALK = "/api" + PAGE;
    private static final String CHALLENGES = TALK + "/pieces/challenges";
    private static final String TODAY = "2026-11-25";
    private static final String NOON = TODAY + "T12:00:00Z";

    private static final String BOTH =
            """
            {"needAreas":["housing"],"goals":["Ring Ada"],"supporters":["Ada"],"revision":4,"at":"2026-11-24T10:00:00Z"}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET " + TALK, 200, TalkAnswers.OPEN)
                    .when("POST " + TALK + "/sittings", 204, "")
                    .when("PUT " + TALK + "/outcome", 200, TalkAnswers.noted(1))
                    .when("PUT " + CHALLENGES, 200, TalkAnswers.saved(1, "The rent"));

    @Test
    void theFirstWordNotesThatOneSatTogetherTodayAndOnlyThat() {
        try (var visit = Visit.desktop(portal.base()).at(NOON).open(PAGE)) {
            visit.page().locator("#piece-challenges").pressSequentially("The rent");
            assertThat(visit.page().locator("#piece-challenges-state")).hasText("Saved 10:00");

            assertThat(portal.asked("POST", TALK + "/sittings"))
                    .singleElement()
                    .satisfies(
                            it -> assertThat(it.body()).contains("\"on\":\"%s\"".formatted(TODAY)))
                    .satisfies(it -> assertThat(it.header("Idempotency-key")).contains("c1", "w1"));
        }
    }

    @Test
    void whoSatDownTodayAlreadyIsNotNotedTwice() {
        portal.when(
                "GET " + TALK,
                200,
                TalkAnswers.OPEN.replace("2026-11-24\",\"where", TODAY + "\",\"where"));
        try (var visit = Visit.desktop(portal.base()).at(NOON).open(PAGE)) {
            visit.page().locator("#piece-challenges").pressSequentially("The rent");

            assertThat(visit.page().locator("#piece-challenges-state")).hasText("Saved 10:00");
            assertThat(portal.asked("POST", TALK + "/sittings")).isEmpty();
        }
    }

    @Test
    void aSittingThatWasElsewhereIsSetRight() {
        portal.when("POST " + TALK + "/sittings/0", 204, "");
        try (var visit = Visit.phone(portal.base()).open(PAGE)) {
            var sittings = visit.page().locator("lw-sittings");
            sittings.getByText("Change").click();
            assertThat(visit.page().locator("#sat-0-where")).hasValue("at-home");
            assertThat(visit.page().locator("#sat-0-family")).isChecked();
            visit.page().locator("#sat-0-where").selectOption("by-phone");
            visit.picture("conversation-sitting").fitsTheScreen().isAccessible();

            sittings.locator("button:text-is('Save')").click();

            assertThat(sittings.locator("summary").first()).isFocused();
            assertThat(portal.asked("POST", TALK + "/sittings/0").getFirst().body())
                    .contains("\"where\":\"by-phone\"", "\"with\":[\"family\"]", "\"who\":\"Ada\"");
        }
    }

    @Test
    void whatItComesToIsSavedAsItIsTyped() {
        try (var visit = Visit.desktop(portal.base()).open(PAGE)) {
            var page = visit.page();
            page.locator("#area-benefits").check();
            page.locator("#goal-1").fill("Sleep four nights a week");
            page.locator("#supporters").fill("My sister Ada\nMr Adu");

            assertThat(page.locator("#outcome-state")).hasText("Saved 10:00");
            page.waitForCondition(
                    () ->
                            portal.asked("PUT", TALK + "/outcome")
                                    .getLast()
                                    .body()
                                    .contains("Mr Adu"));
            assertThat(portal.asked("PUT", TALK + "/outcome").getLast().body())
                    .isEqualTo(
                            "{\"needAreas\":[\"benefits\"],\"goals\":[\"Sleep four nights a"
                                    + " week\"],\"supporters\":[\"My sister Ada\",\"Mr Adu\"]}");
            assertThat(portal.asked("PUT", TALK + "/outcome").getFirst().header("If-match"))
                    .isEqualTo("\"0\"");
            visit.picture("conversation-outcome").isAccessible().behaved();
        }
    }

    @Test
    void whatWasSavedStandsThereAgainAndWhatCouldNotBeSavedToo() {
        portal.when(
                "GET " + TALK,
                200,
                TalkAnswers.OPEN.replace("\"outcome\":null", "\"soFar\":" + BOTH));
        try (var visit = Visit.phone(portal.base()).open(PAGE)) {
            var page = visit.page();
            assertThat(page.locator("#goal-1")).hasValue("Ring Ada");
            assertThat(page.locator("#area-housing")).isChecked();
            assertThat(page.locator("#outcome-state")).hasText("Saved 10:00");
            portal.when("PUT " + TALK + "/outcome", 503, Answers.problem(503, "away", "Away"));
            page.locator("#goal-1").fill("Ring Ada on Sunday");
            assertThat(page.locator("#outcome-state"))
                    .hasText("Not saved yet. We are still trying.");

            page.reload();

            assertThat(page.locator("#goal-1")).hasValue("Ring Ada on Sunday");
        }
    }

    @Test
    void whereTwoWroteWhatItComesToBothAreShownAndBothAreKept() {
        portal.when(
                "PUT " + TALK + "/outcome",
                Answer.json(
                        412, Answers.problem(412, "changed-meanwhile", "Somebody changed this")),
                Answer.json(200, TalkAnswers.noted(5)));
        try (var visit = Visit.phone(portal.base()).open(PAGE)) {
            var page = visit.page();
            page.locator("#goal-1").waitFor();
            portal.when(
                    "GET " + TALK,
                    200,
                    TalkAnswers.OPEN.replace("\"outcome\":null", "\"soFar\":" + BOTH));
            page.locator("#goal-1").fill("Sleep");
            assertThat(page.getByLabel("Your outcome", exact())).containsText("Sleep");
            assertThat(page.getByLabel("Their outcome", exact())).containsText("Ring Ada");
            visit.picture("conversation-outcome-both").fitsTheScreen().isAccessible();

            page.getByRole(AriaRole.BUTTON, named("Keep both")).click();

            assertThat(page.locator("#goal-1")).hasValue("Ring Ada");
            assertThat(page.locator("#goal-1")).isFocused();
            assertThat(page.locator("#goal-2")).hasValue("Sleep");
            assertThat(page.locator("#outcome-state")).hasText("Saved 10:00");
            var last = portal.asked("PUT", TALK + "/outcome").getLast();
            assertThat(last.header("If-match")).isEqualTo("\"4\"");
            assertThat(last.body()).contains("[\"Ring Ada\",\"Sleep\"]", "housing");
        }
    }

    @Test
    void keepingBothSaysNothingTwice() {
        portal.when(
                "PUT " + CHALLENGES,
                Answer.json(412, TalkAnswers.changed(4, "The nights\\nThe rent")),
                Answer.json(200, TalkAnswers.saved(5, "")));
        try (var visit = Visit.desktop(portal.base()).open(PAGE)) {
            var page = visit.page();
            page.locator("#piece-challenges").fill("The rent\nThe noise");

            page.getByRole(AriaRole.BUTTON, named("Keep both")).click();

            assertThat(page.locator("#piece-challenges"))
                    .hasValue("The nights\nThe rent\n\nThe noise");
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByLabelOptions exact() {
        return new GetByLabelOptions().setExact(true);
    }
}
