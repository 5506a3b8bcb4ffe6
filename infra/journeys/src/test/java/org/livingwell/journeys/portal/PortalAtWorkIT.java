package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At work: since when, and a meeting there together. */
@InChromium
class PortalAtWorkIT {

    private static final String PERSON = "/api/people/p1";
    private static final String ENTRIES = PERSON + "/care-plan/entries";
    private static final String PLAN =
            """
            {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[
             {"section":"future","entries":[
              {"id":"f1","section":"future","text":"My job at the mill","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":3,"future":{"lifeArea":"work","atWork":{"startedOn":"2026-10-05"}}},
              {"id":"f2","section":"future","text":"My job at the school","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":4,"future":{"lifeArea":"work","atWork":{"meetingAt":"2099-01-12T10:30:00Z","meetingWith":"w1"}}},
              {"id":"f3","section":"future","text":"A job as a baker","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"future":{"lifeArea":"work","atWork":{"meetingAskedBy":"2026-12-04","startedOn":"2026-10-05","endedOn":"2026-11-20"}}},
              {"id":"f4","section":"future","text":"A place of my own","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"future":{"lifeArea":"home"}},
              {"id":"f5","section":"future","text":"Not agreed yet","voice":"worker","agreement":"proposed","audience":"team","at":"2026-11-21T10:00:00Z","revision":1,"future":{"lifeArea":"work"}}]}]}\
            """;
    private static final String ASK = "Ask someone to come to a meeting at work with me";

    @RegisterExtension
    private final StubPortal portal =
            AmarasPages.asHerWorker().when("GET " + PERSON + "/care-plan", 200, PLAN);

    @Test
    void whoeverWorksAsksForSomeoneToComeAlongOnce() {
        portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                .when("POST " + ENTRIES + "/f1/meeting/ask", 200, "{}");
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            var mill = visit.entry("My job at the mill");
            assertThat(mill).containsText("5 October 2026");
            assertThat(visit.entry("A job as a baker")).containsText("20 November 2026");
            var school = visit.entry("My job at the school");
            assertThat(school).containsText("It is planned. My record says when");
            assertThat(visit.page().locator("main")).not().containsText("12 Jan");
            for (String other :
                    new String[] {
                        "My job at the school",
                        "A job as a baker",
                        "A place of my own",
                        "Not agreed yet"
                    }) {
                assertThat(button(visit.entry(other), ASK)).hasCount(0);
            }
            visit.picture("meeting-at-work-own").fitsTheScreen().isAccessible();

            button(mill, ASK).press("Enter");

            visit.says("My team knows that I want someone to come along. They tell me when.");
            var asked = portal.asked("POST", ENTRIES + "/f1/meeting/ask");
            assertThat(asked).hasSize(1);
            assertThat(asked.getFirst().header("If-match")).isEqualTo("\"3\"");
        }
    }

    @Test
    void aWorkerSaysWhenMovesItAndCallsItOff() {
        portal.when("PUT " + ENTRIES + "/f1/meeting", 200, "{}")
                .when("POST " + ENTRIES + "/f2/meeting/off", 200, "{}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var mill = visit.entry("My job at the mill");
            mill.locator("summary")
                    .filter(
                            new Locator.FilterOptions()
                                    .setHasText("Plan a meeting at work together"))
                    .press("Enter");
            var form = mill.locator("form:visible");
            form.getByLabel("Day").fill("12");
            form.getByLabel("Month").fill("1");
            form.getByLabel("Year").fill("2099");
            form.getByLabel("When it begins").fill("10:30");
            visit.picture("meeting-at-work").fitsTheScreen().isAccessible();

            form.getByText("Save the time").press("Enter");

            visit.says("The meeting is among their appointments.");
            var set = portal.asked("PUT", ENTRIES + "/f1/meeting").getFirst();
            assertThat(set.body()).contains("\"day\":\"2099-01-12\"", "\"time\":\"10:30\"");
            assertThat(set.header("If-match")).isEqualTo("\"3\"");
            var school = visit.entry("My job at the school");
            assertThat(school).containsText("12 Jan 2099, 10:30");
            assertThat(school.getByText("Move the meeting at work")).hasCount(1);

            button(school, "Call the meeting at work off").press("Enter");

            visit.says("The meeting is off.");
            assertThat(portal.asked("POST", ENTRIES + "/f2/meeting/off")).hasSize(1);
        }
    }

    @Test
    void whoMovesAMeetingSeesWhenItIsAndChangesOnlyWhatIsAnother() {
        portal.when("PUT " + ENTRIES + "/f2/meeting", 200, "{}");
        try (var visit = Visit.phone(portal.base())) {
            visit.page().setViewportSize(320, 800);
            var school = visit.open("/people/p1/plan").entry("My job at the school");
            school.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Move the meeting at work"))
                    .press("Enter");
            var form = school.locator("form:visible");
            assertThat(form.getByLabel("Day")).hasValue("12");
            assertThat(form.getByLabel("Month")).hasValue("1");
            assertThat(form.getByLabel("Year")).hasValue("2099");
            assertThat(form.getByLabel("When it begins")).hasValue("10:30");
            visit.fitsTheScreen().isAccessible();

            form.getByLabel("Day").fill("13");
            form.getByText("Save the time").press("Enter");

            visit.says("The meeting is among their appointments.");
            var moved = portal.asked("PUT", ENTRIES + "/f2/meeting").getFirst();
            assertThat(moved.body()).contains("\"day\":\"2099-01-13\"", "\"time\":\"10:30\"");
        }
    }
}
