package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A person says how they may be reached: stricter at once, looser once their worker has checked.
 */
@InChromium
class PortalOwnRulesIT {

    private static final String PERSON = "/api/people/p1";
    private static final String RULES = PERSON + "/contact-rules";
    private static final String HERSELF =
            Answers.WANDA
                    .replace("[\"worker\"]", "[\"person\"]")
                    .replace("\"personId\":null", "\"personId\":\"p1\"");
    private static final String FORM = "lw-change-rules form";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + RULES, 200, RuleAnswers.DEBORAH)
                    .when("PUT " + RULES, 204, "")
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE);

    /** Whoever looks over their shoulder does not read whom they keep out. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void howTheyAreReachedIsThereInTheirWordsOnceTheyOpenIt(int width) {
        try (var visit = wide(width).open("/my-record")) {
            var mine = mine(visit);
            assertThat(mine.locator("h2")).hasText("Keep in touch my way");
            assertThat(mine.getByText("Mark").first()).isHidden();
            visit.picture("my-way-" + width).fitsTheScreen().isAccessible();
            mine.getByText("How I can be reached").first().click();

            assertThat(mine.locator("dt:text-is('Call me') + dd"))
                    .hasText("Yes. Tuesdays, 10am to 12pm");
            assertThat(mine.locator("dt:text-is('Text me') + dd")).hasText("No");
            assertThat(mine.locator("dt:text-is('Someone you must never speak to') + dd"))
                    .hasText("Mark");
            visit.picture("my-way-open-" + width).fitsTheScreen().isAccessible();
            visit.keepsItsEdges();
        }
    }

    @Test
    void whatIsStricterHoldsAtOnce() {
        try (var visit = wide(320).open("/my-record")) {
            var form = changing(visit);
            form.getByLabel("Visit me").uncheck();
            form.getByLabel("Someone who must never know").fill("Mark\nhis mother");
            assertThat(form).not().containsText("My worker will check");
            visit.picture("my-way-form").fitsTheScreen().isAccessible();
            save(form).click();

            visit.says("Saved. This holds from now on.");
            assertThat(portal.asked("PUT", RULES).getFirst().body())
                    .contains(
                            "\"heard\":null",
                            "\"channel\":\"visit\",\"safe\":false",
                            "\"neverKnow\":\"Mark\\nhis mother\"");
        }
    }

    @Test
    void whatIsLooserIsCheckedWithThemFirstAndNobodyAsksHowTheyHeardIt() {
        try (var visit = wide(320).open("/my-record")) {
            var form = changing(visit);
            form.getByLabel("Text me").check();
            assertThat(form).containsText("My worker will check this with me");
            assertThat(form.getByLabel("How did you hear it from them?")).hasCount(0);
            visit.picture("my-way-looser").fitsTheScreen().isAccessible();
            portal.when("GET " + RULES, 200, RuleAnswers.ASKED);
            save(form).click();

            visit.says("My worker will check with me what is new");
            assertThat(portal.asked("PUT", RULES).getFirst().body())
                    .contains("\"heard\":null", "\"channel\":\"text\",\"safe\":true");
            assertThat(mine(visit)).containsText("I asked for something new");
            mine(visit).getByText("What I asked for").click();
            assertThat(mine(visit).locator(".notice dt:text-is('Text me') + dd"))
                    .hasText("Yes. Fridays, 2pm to 4pm");
            visit.picture("my-way-asked").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatIsTypedComesBack() {
        try (var visit = wide(320).open("/my-record")) {
            changing(visit).getByLabel("Good times for me, in my words").fill("After six");
            visit.page().waitForCondition(() -> !PortalChangeRulesIT.kept(visit).isEmpty());
            visit.page().reload();

            assertThat(mine(visit).getByLabel("Good times for me, in my words"))
                    .hasValue("After six");
        }
    }

    @Test
    void whereNothingWasHeardOrNobodyAnswersTheRestOfThePageStands() {
        portal.when("GET " + RULES, 200, RuleAnswers.NOT_HEARD);
        try (var visit = wide(320).open("/my-record")) {
            assertThat(mine(visit)).containsText("No one has asked me yet");
            portal.when("GET " + RULES, 503, Answers.problem(503, "unavailable", "Away"));
            visit.page().reload();

            assertThat(mine(visit)).containsText("We cannot load this part at the moment");
            assertThat(visit.page().locator("main")).containsText("A copy of everything");
            visit.picture("my-way-away").fitsTheScreen().isAccessible();
        }
    }

    private Visit wide(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }

    private static Locator mine(Visit visit) {
        return visit.page().locator("lw-own-rules");
    }

    private static Locator changing(Visit visit) {
        mine(visit).getByText("Change how I can be reached").click();
        visit.page().locator(FORM).waitFor();
        return visit.page().locator(FORM);
    }

    private static Locator save(Locator form) {
        return form.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true));
    }
}
