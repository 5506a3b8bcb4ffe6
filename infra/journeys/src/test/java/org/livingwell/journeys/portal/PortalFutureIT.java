package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is ahead: an opportunity is wanted with one press. */
@InChromium
class PortalFutureIT {

    private static final String PERSON = "/api/people/p1";
    private static final String ENTRIES = PERSON + "/care-plan/entries";
    private static final String PLAN =
            """
            {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[
             {"section":"future","entries":[
              {"id":"f1","section":"future","text":"Help with a choir","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"future":{"lifeArea":"volunteering","skills":"Guitar","stage":"wished"}},
              {"id":"f2","section":"future","text":"A course","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"future":{"lifeArea":"education","stage":"asked"}},
              {"id":"f3","section":"future","text":"A quiet year","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"future":{}},
              {"id":"f4","section":"future","text":"My job at the mill","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":3,"future":{"lifeArea":"work","stage":"started","atWork":{"to":"The mill","helps":"A quiet corner","letter":true,"agreed":"Two breaks a day","agreedOn":"2026-11-20","reviewOn":"2027-01-11"}}},
              {"id":"f5","section":"future","text":"Not agreed yet","voice":"worker","agreement":"proposed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"future":{"lifeArea":"work","atWork":{"to":"The mill","helps":"Quiet","letter":true}}}]}]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            AmarasPages.asHerWorker().when("GET " + PERSON + "/care-plan", 200, PLAN);

    @Test
    void anOpportunityIsWantedOnceAndWhatIsOnTheWayIsNot() {
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                .when("POST " + ENTRIES + "/f1/want", 200, "{}");
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            assertThat(button(visit.entry("A course"), "I want this")).hasCount(0);
            assertThat(button(visit.entry("A quiet year"), "I want this")).hasCount(0);
            assertThat(visit.entry("A course")).containsText("Asked for");
            var choir = visit.entry("Help with a choir");
            assertThat(choir).containsText("I would like it");
            visit.picture("opportunity").fitsTheScreen().isAccessible();

            button(choir, "I want this").press("Enter");

            visit.says("My team knows that I want this.");
            assertThat(portal.asked("POST", ENTRIES + "/f1/want")).hasSize(1);
            assertThat(portal.asked("POST", ENTRIES + "/f1/want").getFirst().header("If-match"))
                    .isEqualTo("\"1\"");
        }
    }

    @Test
    void aLetterIsToPrintOnceItIsAgreedAndSomeoneTakesItAlong() {
        portal.when("POST " + ENTRIES + "/f4/letter/take", 200, "{}")
                .when(
                        "GET " + ENTRIES + "/f4/letter?print=large",
                        new StubPortal.Answer(200, "application/pdf", "%PDF-1.7"));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var job = visit.entry("My job at the mill");
            assertThat(job).containsText("Two breaks a day");
            assertThat(job).containsText("11 January 2027");
            assertThat(button(visit.entry("Not agreed yet"), "Save the letter, to print"))
                    .hasCount(0);
            visit.picture("letter-at-work").fitsTheScreen().isAccessible();

            var saved =
                    visit.page().waitForDownload(button(job, "The letter in large print")::click);
            assertThat(saved.suggestedFilename()).isEqualTo("notes.pdf");
            visit.says("Saved as notes.pdf");

            button(job, "Plan to take it there with them").press("Enter");

            visit.says("It is among the next steps.");
            var asked = portal.asked("POST", ENTRIES + "/f4/letter/take");
            assertThat(asked).hasSize(1);
            assertThat(asked.getFirst().header("If-match")).isEqualTo("\"3\"");
        }
    }

    @Test
    void noLetterIsSavedWhereSomeoneElseMaySeeTheirDevice() {
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                .when("GET " + PERSON + "/contact-rules", 404, PortalMineIT.NONE);
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            var job = visit.entry("My job at the mill");
            button(job, "Save my letter, to print").click();

            assertThat(visit.page().locator("lw-plan [role=alert]"))
                    .containsText("No file is saved on this device");
            assertThat(portal.asked("GET", ENTRIES + "/f4/letter")).isEmpty();
        }
    }

    @Test
    void aWorkerSaysWhereItStands() {
        portal.when("POST " + ENTRIES, 201, "{\"person\":\"p1\",\"entry\":{\"id\":\"e9\"}}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            assertThat(button(visit.entry("Help with a choir"), "They want this")).hasCount(1);
            visit.page().locator("lw-plan").getByText("Add to future").click();
            var form = visit.page().locator("lw-plan form:visible");
            form.getByLabel("What do they want?").fill("A job");
            form.getByLabel("What part of life?").selectOption("work");
            var stands = form.getByLabel("Where does it stand?");
            assertThat(stands.locator("option[value=asked]")).hasCount(0);
            stands.selectOption("waiting");
            form.getByText("What would help them at work").click();
            form.getByLabel("Who does the letter go to?").fill("The mill");
            form.getByLabel("What would help?").fill("A quiet corner");
            visit.fitsTheScreen().isAccessible();
            form.getByText("Add this").click();

            visit.page().waitForCondition(() -> portal.asked("POST", ENTRIES).size() == 1);
            assertThat(portal.asked("POST", ENTRIES).getFirst().body())
                    .contains(
                            "\"lifeArea\":\"work\"",
                            "\"stage\":\"waiting\"",
                            "\"to\":\"The mill\"");
        }
    }
}
