package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People who matter on a map and in words, what is ahead, and what is looked back at. */
@InChromium
class PortalPeopleIT {

    private static final String PERSON = "/api/people/p1";
    private static final String ENTRIES = PERSON + "/care-plan/entries";
    private static final String SAID =
            "\"section\":\"relationships\",\"voice\":\"person\",\"agreement\":\"agreed\",\"at\":\"2026-11-20T10:00:00Z\",\"revision\":1,";
    private static final String PLAN =
            """
            {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[
             {"section":"relationships","entries":[
              {"id":"r1",SAID"audience":"team","text":"\u0644\u064a\u0644\u0649 (2)","relationship":{"relation":"person","circle":"intimacy","line":"strong","giving":"both"}},
              {"id":"r2",SAID"audience":"team","text":"Rex","relationship":{"relation":"pet","circle":"friendship","line":"weak"}},
              {"id":"r3",SAID"audience":"team","text":"Landlord","relationship":{"relation":"person","circle":"exchange","line":"stressful","giving":"from-the-person"}},
              {"id":"r4",SAID"audience":"only-me","text":"No one knows","relationship":{"relation":"person","circle":"intimacy"}},
              {"id":"r5",SAID"audience":"team","text":"The choir","relationship":{"relation":"group"}}]},
             {"section":"future","entries":[]},
             {"section":"reflections","entries":[{"id":"b1","section":"reflections","text":"No one rang back","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"reflection":{"looking":"could-be-better","atOnce":"Ring on Tuesday","on":"2026-12-01"}}]}]}\
            """
                    .replace("SAID", SAID);

    @RegisterExtension
    private final StubPortal portal =
            AmarasPages.asHerWorker().when("GET " + PERSON + "/care-plan", 200, PLAN);

    @Test
    void theMapSaysInWordsWhatItDraws() {
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF);
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            var map = visit.page().locator(".people-map");
            assertThat(map.locator("svg[role=img]"))
                    .hasAttribute(
                            "aria-label",
                            "Map of people: 3 on four circles. The table says the same.");
            assertThat(map.locator(".one")).hasCount(3);
            assertThat(map.locator(".tie.strong")).hasCSS("stroke-dasharray", "none");
            assertThat(map.locator(".tie.weak")).hasCSS("stroke-dasharray", "9px, 6px");
            assertThat(map.locator(".tie.stressful")).hasCSS("stroke-dasharray", "0.1px, 8px");
            var rows = map.getByRole(AriaRole.ROW);
            assertThat(rows).hasCount(4);
            assertThat(rows.nth(1)).containsText("\u0644\u064a\u0644\u0649");
            assertThat(rows.nth(1).getByRole(AriaRole.ROWHEADER)).hasAttribute("dir", "auto");
            assertThat(rows.nth(1).locator("bdi")).hasCount(1);
            assertThat(rows.nth(2)).containsText("A pet");
            assertThat(rows.nth(3)).containsText("Stressful");
            assertThat(rows.nth(3)).containsText("I give to them");
            assertThat(map).not().containsText("No one knows");
            assertThat(map).not().containsText("The choir");
            assertThat(visit.page().locator("[style]")).hasCount(0);
            visit.picture("people-map").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void someoneOnTheMapIsAskedOnceItIsSaidWhatFollowsAndAPetIsNot() {
        portal.when("POST " + ENTRIES + "/r1/ask-them", 201, "{}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var layla = visit.entry("\u0644\u064a\u0644\u0649");
            assertThat(button(visit.entry("Rex"), "Plan to ask")).hasCount(0);

            button(layla, "Plan to ask whether they want support").click();
            var sure = visit.page().getByRole(AriaRole.DIALOG);
            assertThat(sure).containsText("Check first who must never know");
            button(sure, "Ask them").click();

            visit.says("Someone in the team asks them.");
            assertThat(portal.asked("POST", ENTRIES + "/r1/ask-them")).hasSize(1);
        }
    }

    @Test
    void someoneOnTheMapIsNamedAsASupporterOnceItIsSaidWhatFollows() {
        portal.when("POST " + ENTRIES + "/r1/name-supporter", 201, "{}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var layla = visit.entry("\u0644\u064a\u0644\u0649");
            assertThat(button(visit.entry("Rex"), "Name them")).hasCount(0);

            button(layla, "Name them as a supporter").click();
            var sure = visit.page().getByRole(AriaRole.DIALOG);
            assertThat(sure).containsText("Nothing is shared by this");
            visit.isAccessible();
            button(sure, "Name them").click();

            visit.says("Someone in the team speaks with them.");
            assertThat(portal.asked("POST", ENTRIES + "/r1/name-supporter")).hasSize(1);
        }
    }

    @Test
    void whatIsAheadAndWhatIsLookedBackAtHaveFieldsOfTheirOwn() {
        portal.when("POST " + ENTRIES, 201, "{\"person\":\"p1\",\"entry\":{\"id\":\"e9\"}}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var plan = visit.page().locator("lw-plan");
            assertThat(visit.entry("No one rang back")).containsText("Ring on Tuesday");
            assertThat(visit.entry("No one rang back")).containsText("1 December");
            plan.getByText("Add to future").click();
            var form = plan.locator("form:visible");
            form.getByLabel("What do they want?").fill("A job");
            form.getByLabel("What part of life?").selectOption("work");
            form.getByLabel("What do they want to try?").fill("A course");
            visit.fitsTheScreen().isAccessible();
            form.getByText("Add this").click();

            visit.page().waitForCondition(() -> portal.asked("POST", ENTRIES).size() == 1);
            assertThat(portal.asked("POST", ENTRIES).getFirst().body())
                    .contains("\"lifeArea\":\"work\"", "\"toTry\":\"A course\"");
        }
    }

    private static Locator button(Locator in, String name) {
        return in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
