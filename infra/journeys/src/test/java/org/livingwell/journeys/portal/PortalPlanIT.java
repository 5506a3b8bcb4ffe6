package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan by section: a worker adds to it, the person agrees, says not quite, or keeps it. */
@InChromium
class PortalPlanIT {

    private static final String PERSON = "/api/people/p1";
    private static final String ENTRIES = PERSON + "/care-plan/entries";
    private static final String PLAN =
            """
            {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[
             {"section":"story","entries":[{"id":"e1","section":"story","text":"I moved here for the music.","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-20T10:00:00Z","revision":2,"story":{"when":"Last May"},"earlier":[{"text":"He moved here","voice":"worker","at":"2026-11-19T10:00:00Z","story":{"when":"In spring"},"why":"I came by myself"}]},
              {"id":"e4","section":"story","text":"What I tell no one","voice":"person","agreement":"agreed","audience":"only-me","at":"2026-11-20T10:00:00Z","revision":1}]},
             {"section":"strengths","entries":[]},
             {"section":"coping","entries":[{"id":"e3","section":"coping","text":"Walk to the river","voice":"worker","by":"w1","agreement":"proposed","audience":"team","at":"2026-11-21T10:00:00Z","revision":2,"coping":{"way":"nature","tries":{"aLot":2,"aLittle":0,"not":1}}}]},
             {"section":"support","entries":[{"id":"e5","section":"support","text":"Counselling at the surgery","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"support":{"kind":"counselling","wanted":"To sleep through","stage":"wished","reviewOn":"2027-01-11"}}]},
             {"section":"wellbeing","entries":[{"id":"e6","section":"wellbeing","text":"Walk around the pond","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"wellbeing":{"kind":"nature","fiveWays":"take-notice","often":"most-days","done":["2026-11-22"]}}]},{"section":"goals","entries":[]},{"section":"safety-plan","entries":[]}]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            AmarasPages.asHerWorker().when("GET " + PERSON + "/care-plan", 200, PLAN);

    @Test
    void aWorkerReadsWhoSaidWhatAndAddsToASection() {
        portal.when("POST " + ENTRIES, 201, "{\"person\":\"p1\",\"entry\":{\"id\":\"e9\"}}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var plan = visit.page().locator("lw-plan");
            assertThat(plan).containsText("Their words, 20 November 2026");
            assertThat(plan).containsText("Waits for them to agree, 21 November 2026");
            assertThat(plan).containsText("3 times: helped a lot 2 times, did not help once");
            assertThat(button(plan, "I agree")).hasCount(0);

            plan.getByText("Add to strengths").click();
            var form = plan.locator("form:visible");
            form.getByLabel("What are they good at?").fill("She sings");
            form.getByLabel("They would like to give this to others").selectOption("music");
            visit.fitsTheScreen().isAccessible();
            form.getByText("Add this").click();

            visit.page().waitForCondition(() -> portal.asked("POST", ENTRIES).size() == 1);
            assertThat(portal.asked("POST", ENTRIES).getFirst().body())
                    .contains("\"section\":\"strengths\"", "She sings", "\"gift\":\"music\"");
            visit.behaved();
        }
    }

    @Test
    void thePersonAgreesSaysNotQuiteOrKeepsItToThemselves() {
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                .when("POST " + ENTRIES + "/e3/agree", 200, "{}")
                .when("POST " + ENTRIES + "/e3/decline", 200, "{}")
                .when("PUT " + ENTRIES + "/e3/audience", 200, "{}");
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            var plan = visit.page().locator("lw-plan");
            var walk =
                    plan.locator(".entry")
                            .filter(new Locator.FilterOptions().setHasText("Walk to the river"));
            assertThat(walk).containsText("Waits for me to agree");
            assertThat(walk).containsText("My worker wrote this down");
            assertThat(plan.getByText("What I tell no one").first()).isHidden();
            plan.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("What stood here before"))
                    .click();
            assertThat(plan).containsText("In spring");
            assertThat(plan).containsText("I said what is not quite right: I came by myself");
            visit.fitsTheScreen().isAccessible();

            button(walk, "I agree").click();
            visit.page()
                    .waitForCondition(
                            () -> portal.asked("POST", ENTRIES + "/e3/agree").size() == 1);
            assertThat(portal.asked("POST", ENTRIES + "/e3/agree").getFirst().header("If-match"))
                    .isEqualTo("\"2\"");

            walk.getByText("Not quite").first().click();
            walk.getByLabel("What is not quite right?").fill("I walk to the park");
            walk.getByText("Tell my team").click();
            visit.page()
                    .waitForCondition(
                            () -> portal.asked("POST", ENTRIES + "/e3/decline").size() == 1);

            button(walk, "Only me").click();
            var sure = visit.page().getByRole(AriaRole.DIALOG);
            assertThat(sure).containsText("My team does not see it any more");
            button(sure, "Only me").click();
            visit.page()
                    .waitForCondition(
                            () -> portal.asked("PUT", ENTRIES + "/e3/audience").size() == 1);
            assertThat(portal.asked("PUT", ENTRIES + "/e3/audience").getFirst().body())
                    .isEqualTo("{\"shownTo\":\"only-me\"}");
            assertThat(portal.asked("PUT", ENTRIES + "/e3/audience").getFirst().header("If-match"))
                    .isEqualTo("\"2\"");
        }
    }

    @Test
    void helpIsWantedAndWhatDoesThemGoodIsDoneTodayWithOneTap() {
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                .when("POST " + ENTRIES + "/e5/want", 200, "{}")
                .when("POST " + ENTRIES + "/e6/done-today", 201, "{}");
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            var plan = visit.page().locator("lw-plan");
            assertThat(plan).containsText("To sleep through");
            assertThat(plan).containsText("11 January 2027");
            assertThat(plan).containsText("Take notice");
            assertThat(plan).containsText("22 November 2026");
            button(plan, "I want this").click();
            visit.page()
                    .waitForCondition(() -> portal.asked("POST", ENTRIES + "/e5/want").size() == 1);
            assertThat(portal.asked("POST", ENTRIES + "/e5/want").getFirst().header("If-match"))
                    .isEqualTo("\"1\"");
            button(plan, "Done today").click();
            visit.page()
                    .waitForCondition(
                            () -> portal.asked("POST", ENTRIES + "/e6/done-today").size() == 1);
        }
    }

    @Test
    void aWorkerWritesDownHelpTheyWouldLike() {
        portal.when("POST " + ENTRIES, 201, "{\"person\":\"p1\",\"entry\":{\"id\":\"e9\"}}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var plan = visit.page().locator("lw-plan");
            plan.getByText("Add to support").click();
            var form = plan.locator("form:visible");
            form.getByLabel("What help do they get").fill("Someone to talk to");
            form.getByLabel("What kind of help is it?").selectOption("peer-support");
            form.getByLabel("Where does it stand?").selectOption("wished");
            visit.fitsTheScreen().isAccessible();
            form.getByText("Add this").click();

            visit.page().waitForCondition(() -> portal.asked("POST", ENTRIES).size() == 1);
            assertThat(portal.asked("POST", ENTRIES).getFirst().body())
                    .contains("\"kind\":\"peer-support\"", "\"stage\":\"wished\"");
        }
    }
}
