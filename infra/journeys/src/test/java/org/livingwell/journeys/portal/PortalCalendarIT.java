package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is coming, and the address a calendar reads it at: shown once, ended by a press. */
@InChromium
class PortalCalendarIT {

    private static final String PERSON = "/api/people/p1";
    private static final String CALENDAR = PERSON + "/calendar";
    private static final String WORKS =
            Answers.NO_CALENDAR.replace("null", "\"2026-11-24T09:00:00Z\"");
    static final String MEETING =
            """
            {"person":"p1","appointments":[{"id":"a1","startsAt":"2026-12-01T10:00:00Z","endsAt":"2026-12-01T11:00:00Z","kind":null,"worker":null,"interpreter":null,"cannotMakeIt":false}]}\
            """;
    private static final String HERSELF =
            Answers.WANDA
                    .replace("[\"worker\"]", "[\"person\"]")
                    .replace("\"personId\":null", "\"personId\":\"p1\"");

    private static final String PLANNED_TALK =
            """
            {"person":"p1","conversations":[
             {"id":"c1","number":1,"kind":"initial","state":"open","day":"2026-12-01","startsAt":"2026-12-01T10:00:00Z","interpreter":true,"sittings":0,"begun":false,"heldAt":null}]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/appointments", 200, MEETING)
                    .when(
                            "POST " + CALENDAR,
                            201,
                            "{\"calendar\":" + WORKS.strip() + ",\"secret\":\"7kd2-abcd\"}");

    @Test
    void anAddressIsShownOnceAndCanBeStopped() {
        try (var visit = phone().open("/my-record")) {
            var mine = visit.page().locator("lw-own-calendar");
            assertThat(mine.locator("h2")).hasText("Your next meetings");
            assertThat(mine).containsText("Tue 1 Dec, 10:00 to 11:00");
            visit.picture("my-calendar").fitsTheScreen().isAccessible();
            portal.when("GET " + CALENDAR, 200, WORKS);
            press(mine, "Show them in my calendar");

            assertThat(mine).containsText("/my-calendar/7kd2-abcd.ics");
            assertThat(mine.locator(".calendar-made")).isFocused();
            visit.picture("my-calendar-made").fitsTheScreen().isAccessible();
            press(mine, "It is in the calendar");

            assertThat(mine).not().containsText("7kd2-abcd");
            portal.when("POST " + CALENDAR + "/revoke", 204, "")
                    .when("GET " + CALENDAR, 200, Answers.NO_CALENDAR);
            press(mine, "Stop the calendar");
            visit.page().getByText("Yes, stop it").click();

            visit.says("The calendar shows nothing any more.");
            assertThat(portal.asked("POST", CALENDAR + "/revoke")).hasSize(1);
            visit.behaved();
        }
    }

    @Test
    void whoeverCannotMakeItSaysSoInOneTapAndMayThinkBetterOfIt() {
        var one = PERSON + "/appointments/a1";
        portal.when("POST " + one + "/cannot-make-it", 204, "")
                .when("POST " + one + "/can-make-it", 204, "")
                .when("GET " + CALENDAR, 200, Answers.NO_CALENDAR);
        try (var visit = phone().open("/my-record")) {
            var mine = visit.page().locator("lw-own-calendar");
            mine.getByText("I cannot make it").waitFor();
            portal.when("GET " + PERSON + "/appointments", 200, MEETING.replace("false", "true"));
            mine.getByText("I cannot make it").press("Enter");

            visit.says("That is fine. We find another time with you.");
            assertThat(mine).containsText("You said that you cannot make it.");
            assertThat(mine.locator("#meeting-a1")).isFocused();
            visit.picture("cannot-make-it").fitsTheScreen().isAccessible();
            portal.when("GET " + PERSON + "/appointments", 200, MEETING);
            mine.getByText("I can make it after all").press("Enter");

            visit.says("Good. It stays as it is.");
            assertThat(portal.asked("POST", one + "/cannot-make-it").getFirst().body())
                    .isEqualTo("{\"startsAt\":\"2026-12-01T10:00:00Z\"}");
            mine.getByText("I cannot make it").press("Enter");
            visit.page()
                    .waitForCondition(
                            () -> portal.asked("POST", one + "/cannot-make-it").size() == 2);
            assertThat(portal.asked("POST", one + "/can-make-it")).hasSize(1);
            visit.behaved();
        }
    }

    @Test
    void aWorkerSeesThatTheyCannotMakeIt() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                .when("GET " + PERSON + "/appointments", 200, MEETING.replace("false", "true"));
        try (var visit = phone().open("/people/p1/contact")) {
            var theirs = visit.page().locator("lw-coming-up");
            assertThat(theirs).containsText("They cannot make it.");
            portal.when("POST " + PERSON + "/appointments/a1/can-make-it", 204, "");
            press(theirs, "They can make it after all");

            visit.says("It stays as it is, and they are reminded.");
            assertThat(portal.asked("POST", PERSON + "/appointments/a1/can-make-it").getFirst())
                    .satisfies(it -> assertThat(it.body()).contains("2026-12-01T10:00:00Z"));
        }
    }

    @Test
    void whereSomebodyElseMaySeeTheirPhoneItIsClosedAtFirst() {
        var watched = RuleAnswers.AMARA.replace("\"deviceShared\":false", "\"deviceShared\":true");
        assertThat(watched).contains("\"deviceShared\":true");
        portal.when("GET " + PERSON + "/contact-rules", 200, watched)
                .when("GET " + CALENDAR, 200, Answers.NO_CALENDAR);
        try (var visit = phone().open("/my-record")) {
            var mine = visit.page().locator("lw-own-calendar");
            var open = mine.getByText("Open your next meetings");
            open.waitFor();
            assertThat(portal.asked("GET", PERSON + "/appointments")).isEmpty();
            assertThat(mine).not().containsText("Tue 1 Dec");
            visit.picture("my-calendar-closed").fitsTheScreen().isAccessible();

            open.press("Enter");

            assertThat(mine).containsText("Tue 1 Dec, 10:00 to 11:00");
            mine.getByText("Close your next meetings").press("Enter");
            assertThat(mine).not().containsText("Tue 1 Dec");
            visit.behaved();
        }
    }

    @Test
    void whereNothingWouldBeShownItSaysSo() {
        portal.when("GET " + PERSON + "/appointments", 200, Answers.NO_APPOINTMENTS)
                .when("GET " + CALENDAR, 200, Answers.NO_CALENDAR.replace("true", "false"));
        try (var visit = phone().open("/my-record")) {
            var mine = visit.page().locator("lw-calendar");
            assertThat(mine).containsText("Just now it would show nothing");
            assertThat(mine.getByRole(AriaRole.BUTTON)).hasCount(0);
        }
    }

    @Test
    void aWorkerHasTheirOwnAndPlansForADayAndATime() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET /api/calendar", 200, Answers.NO_CALENDAR.replace("\"p1\"", "null"))
                .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                .when("POST " + PERSON + "/conversations", 201, "{\"id\":\"c1\"}");
        try (var visit = phone().open("/people/p1/conversations")) {
            var talks = visit.page().locator("lw-conversations");
            talks.getByText("Plan one for a day and a time").click();
            var form = talks.locator("form");
            form.getByLabel("A conversation", new GetByLabelOptions().setExact(true)).check();
            form.getByLabel("Day").fill("1");
            form.getByLabel("Month").fill("12");
            form.getByLabel("Year").fill("2026");
            form.getByLabel("When it begins").fill("10:00");
            form.getByLabel("An interpreter is needed").check();
            visit.picture("plan-a-talk").fitsTheScreen().isAccessible();
            press(form, "Plan it");

            visit.says("Planned. They are reminded where their contact rules allow it.");
            assertThat(portal.asked("POST", PERSON + "/conversations").getFirst().body())
                    .contains("2026-12-01", "\"time\":\"10:00\"", "\"interpreter\":true");
        }
    }

    @Test
    void aWorkerEndsTheirsAndMakesThemNone() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                .when("GET " + PERSON + "/appointments", 200, Answers.NO_APPOINTMENTS)
                .when("GET " + CALENDAR, 200, WORKS)
                .when("POST " + CALENDAR + "/revoke", 204, "");
        try (var visit = phone().open("/people/p1/contact")) {
            var theirs = visit.page().locator("lw-calendar");
            assertThat(theirs).containsText("They make the address on their own page.");
            assertThat(theirs.getByRole(AriaRole.BUTTON)).hasCount(1);
            visit.picture("their-calendar").fitsTheScreen().isAccessible();
            press(theirs, "Stop the calendar");
            visit.page().getByText("Yes, stop it").click();

            visit.says("The calendar shows nothing any more.");
            assertThat(portal.asked("POST", CALENDAR + "/revoke")).hasSize(1);
        }
    }

    @Test
    void whoeverCannotComeIsPlannedForAnotherTimeOrForNone() {
        String plan = PERSON + "/conversations/c1/plan";
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET /api/calendar", 200, Answers.NO_CALENDAR.replace("\"p1\"", "null"))
                .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                .when("GET " + PERSON + "/conversations", 200, TalkAnswers.TALKS)
                .when("PUT " + plan, 204, "");
        try (var visit = phone().open("/people/p1/conversations")) {
            var talks = visit.page().locator("lw-conversations");
            talks.getByText("Another day or time").click();
            visit.picture("conversation-again").fitsTheScreen().isAccessible();
            talks.getByLabel("Day", new GetByLabelOptions().setExact(true)).fill("2");
            talks.getByLabel("Month", new GetByLabelOptions().setExact(true)).fill("12");
            talks.getByLabel("Year", new GetByLabelOptions().setExact(true)).fill("2026");
            press(talks, "Plan it again");

            visit.says("Planned again");
            var asked = portal.asked("PUT", plan);
            assertThat(asked).hasSize(1);
            assertThat(asked.getFirst().body())
                    .contains("\"day\":\"2026-12-02\"")
                    .contains("\"time\":null");
            visit.fitsTheScreen();
        }
    }

    @Test
    void whoeverMovesATalkSeesWhenItIsAndKeepsTheTimeAndTheInterpreter() {
        String plan = PERSON + "/conversations/c1/plan";
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET /api/calendar", 200, Answers.NO_CALENDAR.replace("\"p1\"", "null"))
                .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                .when("GET " + PERSON + "/conversations", 200, PLANNED_TALK)
                .when("PUT " + plan, 204, "");
        try (var visit = phone()) {
            visit.page().setViewportSize(320, 800);
            var talks = visit.open("/people/p1/conversations").page().locator("lw-conversations");
            assertThat(talks.locator(".chip")).hasText("planned");
            assertThat(talks).not().containsText("Continue");
            talks.locator("summary").press("Enter");
            var day = talks.getByLabel("Day", new GetByLabelOptions().setExact(true));
            assertThat(day).hasValue("1");
            assertThat(talks.getByLabel("When it begins")).hasValue("10:00");
            assertThat(talks.getByLabel("An interpreter is needed")).isChecked();
            visit.fitsTheScreen().isAccessible();

            day.fill("2");
            press(talks, "Plan it again");

            visit.says("Planned again");
            assertThat(portal.asked("PUT", plan).getFirst().body())
                    .contains("\"day\":\"2026-12-02\"")
                    .contains("\"time\":\"10:00\"")
                    .contains("\"interpreter\":true");
        }
    }

    private static void press(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }

    @Test
    void anInterpreterIsForATimeAndWhatAColleagueChangedMeanwhileStays() {
        String plan = PERSON + "/conversations/c1/plan";
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET /api/calendar", 200, Answers.NO_CALENDAR.replace("\"p1\"", "null"))
                .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                .when("GET " + PERSON + "/conversations", 200, PLANNED_TALK)
                .when("PUT " + plan, 204, "");
        try (var visit = phone()) {
            var talks = visit.open("/people/p1/conversations").page().locator("lw-conversations");
            assertThat(talks.locator("a").first()).containsText("Begin: ");
            talks.locator("summary").press("Enter");
            talks.getByLabel("When it begins").fill("");
            press(talks, "Plan it again");
            assertThat(talks)
                    .containsText("Say when it begins: an interpreter is booked for a time");
            assertThat(portal.asked("PUT", plan)).isEmpty();

            talks.getByLabel("When it begins").fill("10:00");
            talks.getByLabel("Day", new GetByLabelOptions().setExact(true)).fill("2");
            var moved = PLANNED_TALK.replace("T10:00:00Z", "T14:00:00Z");
            portal.when("GET " + PERSON + "/conversations", 200, moved);
            visit.open("/people/p1/conversations");

            assertThat(talks.getByLabel("Day", new GetByLabelOptions().setExact(true)))
                    .hasValue("2");
            assertThat(talks.getByLabel("When it begins")).hasValue("14:00");
        }
    }

    private Visit phone() {
        var visit = Visit.phone(portal.base());
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }
}
