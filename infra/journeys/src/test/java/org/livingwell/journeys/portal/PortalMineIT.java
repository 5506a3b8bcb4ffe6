package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever signs in lands on a page of their own: a person's says my and I. */
@InChromium
class PortalMineIT {

    private static final String PERSON = "/api/people/p1";
    static final String NONE = "{\"person\":\"p1\",\"state\":\"none\"}";
    private static final String MEETING = TalkAnswers.TALKS.replace("2026-11-24", "2026-12-01");
    private static final String AT_TEN =
            MEETING.replace("\"heldAt\"", "\"startsAt\":\"2026-12-01T10:00:00Z\",\"heldAt\"");
    private static final String LATER =
            """
            {"id":"c2","number":2,"kind":"initial","state":"open","day":"2026-12-03","startsAt":null,"sittings":0,"heldAt":null}\
            """;
    private static final String NO_TIME = "My record says when";
    static final String MAUREEN =
            """
            {"id":"u9","name":"Maureen","roles":["supporter"],"places":[],"personId":null}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/conversations", 200, MEETING)
                    .when("GET " + PERSON + "/copy", 200, NONE)
                    .when("GET " + PERSON + "/erasure", 200, NONE)
                    .when("GET " + PERSON + "/seen-by", 200, PortalSeenIT.SEEN)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY);

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void aPersonLandsOnTheirOwnPageInTheirOwnWords(int width) {
        try (var visit = today(Visit.phone(portal.base()))) {
            visit.page().setViewportSize(width, 800);
            visit.open("/");
            var page = visit.page();

            assertThat(page).hasURL(portal.base() + "/my-page");
            assertThat(page).hasTitle("Notes");
            assertThat(page.locator("lw-page h1")).hasText("Hello, Amara");
            assertThat(page.locator(".own > h2"))
                    .hasText(
                            new String[] {
                                "What I am asked",
                                "My next meetings",
                                "My plan",
                                "My goals",
                                "My people",
                                "My way back in",
                                "Who has seen my record",
                                "My record",
                                "My journey so far"
                            });
            assertThat(part(visit, "my-asked")).containsText("Nothing just now");
            assertThat(part(visit, "my-meetings"))
                    .containsText("A talk with my worker, Tuesday 1 December");
            assertThat(part(visit, "my-plan")).containsText("stayed for the park");
            assertThat(part(visit, "my-plan")).containsText("Nothing yet in: My strengths, What");
            assertThat(part(visit, "my-people")).containsText("Wanda Okafor");
            assertThat(part(visit, "my-people")).containsText("020 7946 0500");
            assertThat(part(visit, "my-seen"))
                    .containsText("Walt Brierley, a worker in Salford, used emergency access");
            assertThat(page.locator("main")).not().containsText("their");
            visit.picture("my-page-" + width).fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatIsAskedOfThemStandsFirst() {
        portal.when(
                        "GET " + PERSON,
                        200,
                        Answers.AMARA.replace(
                                "\"welcomedAt\"",
                                "\"consents\":{\"askedAt\":\"2025-11-20T10:00:00Z\",\"sharing\":null,\"staleSince\":\"2026-11-20T10:00:00Z\"},\"welcomedAt\""))
                .when(
                        "GET " + PERSON + "/copy",
                        200,
                        "{\"person\":\"p1\",\"state\":\"ready\",\"keptUntil\":\"2026-12-08T12:00:00Z\"}");
        try (var visit = today(Visit.phone(portal.base())).open("/my-page")) {
            assertThat(part(visit, "my-asked")).containsText("My worker will ask me again");
            assertThat(part(visit, "my-asked").getByRole(AriaRole.LINK))
                    .hasText("My copy is ready to read");
            visit.picture("my-page-asked").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whereNothingIsPlannedTheNumberToRingStands() {
        portal.when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS);
        try (var visit = today(Visit.phone(portal.base())).open("/my-page")) {
            assertThat(part(visit, "my-meetings"))
                    .containsText("Nothing is planned yet. I can ring my team on 020 7946 0500");
        }
    }

    @Test
    void anAppointmentWithoutAConversationIsAMeetingToo() {
        portal.when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                .when("GET " + PERSON + "/appointments", 200, PortalCalendarIT.MEETING);
        try (var visit = today(Visit.phone(portal.base())).open("/my-page")) {
            assertThat(part(visit, "my-meetings")).containsText("Tue 1 Dec, 10:00 to 11:00");
            assertThat(part(visit, "my-meetings")).not().containsText("Nothing is planned");
            visit.fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aConversationWithATimeStandsOnce() {
        var both = AT_TEN.replace("}]}", "}," + LATER + "]}");
        portal.when("GET " + PERSON + "/conversations", 200, both)
                .when("GET " + PERSON + "/appointments", 200, PortalCalendarIT.MEETING);
        try (var visit = today(Visit.phone(portal.base())).open("/my-page")) {
            assertThat(part(visit, "my-meetings").locator("li"))
                    .hasText(
                            new String[] {
                                "Tue 1 Dec, 10:00 to 11:00",
                                "A talk with my worker, Thursday 3 December"
                            });
        }
    }

    /** In doubt nothing tells when: shared, expired, not alone, not asked, not known. */
    @ParameterizedTest
    @CsvSource({
        "200, \"deviceShared\":false, \"deviceShared\":true",
        "200, \"expired\":false, \"expired\":true",
        "200, \"screen\":\"alone\", \"screen\":\"unsure\"",
        "404, x, x",
        "503, x, x"
    })
    void whenTheyMeetSomebodyIsNotOnAPageThatSomebodyElseMaySee(
            int status, String stood, String stands) {
        portal.when("GET " + PERSON + "/appointments", 200, PortalCalendarIT.MEETING)
                .when(
                        "GET " + PERSON + "/contact-rules",
                        status,
                        RuleAnswers.AMARA.replace(stood, stands));
        try (var visit = today(Visit.phone(portal.base())).open("/my-page")) {
            assertThat(part(visit, "my-meetings")).containsText(NO_TIME);
            assertThat(part(visit, "my-meetings")).not().containsText("Dec");
            assertThat(part(visit, "my-meetings")).not().containsText("A talk");
            visit.fitsTheScreen().isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 503})
    void aTalkIsSeenAlsoWhereAppointmentsAreNotToBeHad(int status) {
        portal.when("GET " + PERSON + "/appointments", status, "{\"status\":" + status + "}");
        try (var visit = today(Visit.phone(portal.base())).open("/my-page")) {
            assertThat(part(visit, "my-meetings")).containsText("A talk with my worker, Tuesday");
            assertThat(part(visit, "my-meetings").getByText("We cannot load this part"))
                    .hasCount(status == 404 ? 0 : 1);
        }
    }

    @Test
    void whereAppointmentsAreNotToBeHadNothingSaysThatNothingIsPlanned() {
        portal.when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                .when("GET " + PERSON + "/appointments", 503, "{\"status\":503}");
        try (var visit = today(Visit.phone(portal.base())).open("/my-page")) {
            assertThat(part(visit, "my-meetings")).containsText("We cannot load this part");
            assertThat(part(visit, "my-meetings")).not().containsText("Nothing is planned");
        }
    }

    @Test
    void whatIsLongerThanAGoalIsNotOfferedAsOneButSaidShorter() {
        var said = "{\"person\":\"p1\",\"openedAt\":\"2026-11-24T09:12:01Z\",\"sections\":[%s]}";
        var goals = "{\"section\":\"goals\",\"entries\":[%s,%s]}";
        var both = goals.formatted(wish("e1", 1_000), wish("e2", 1_001));
        portal.when("GET " + PERSON + "/care-plan", 200, said.formatted(both));
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            var plan = visit.page().locator("lw-plan");
            assertThat(plan.getByText("Say it shorter, as one of my goals"))
                    .hasAttribute("href", "/my-goals");
            assertThat(plan.getByText("Make it one of my goals")).hasCount(1);
        }
    }

    @Test
    void theirAddressAsWorkersKnowItIsTheirOwnPageToo() {
        try (var visit = today(Visit.phone(portal.base())).open("/people/p1")) {
            assertThat(visit.page().locator("lw-page h1")).hasText("Hello, Amara");
            assertThat(visit.page().locator(".who-bar, lw-concerns")).hasCount(0);
        }
    }

    @Test
    void aSupporterLandsOnAPageOfTheirOwn() {
        portal.when("GET /api/me", 200, MAUREEN);
        try (var visit = Visit.phone(portal.base()).open("/")) {
            assertThat(visit.page()).hasURL(portal.base() + "/supporting");
            assertThat(visit.page().locator("lw-page h1")).hasText("Hello, Maureen");
            assertThat(
                            visit.page()
                                    .getByRole(
                                            AriaRole.LINK,
                                            new GetByRoleOptions().setName("Introduce myself")))
                    .hasAttribute("href", "/introduce");
            visit.picture("supporting").fitsTheScreen().isAccessible().behaved();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "worker, /today",
        "lead, /today",
        "privacy-officer, /privacy",
        "person, /my-page",
        "supporter, /supporting",
        "operator, /"
    })
    void whoeverSignsInBeginsWhereTheyAreNeeded(String role, String where) {
        portal.when(
                "GET /api/me",
                200,
                "{\"id\":\"u5\",\"name\":\"Ayo\",\"roles\":[\"%s\"],\"places\":[\"lambeth\"],\"personId\":\"p1\"}"
                        .formatted(role));
        try (var visit = Visit.desktop(portal.base()).open("/")) {
            visit.page().locator("h1").first().waitFor();
            assertThat(visit.page().locator("lw-nav")).containsText("Ayo");
            assertThat(visit.page()).hasURL(portal.base() + where);
        }
    }

    private static String wish(String id, int length) {
        return """
        {"id":"%s","section":"goals","text":"%s","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":2}\
        """
                .formatted(id, "a".repeat(length));
    }

    private static Locator part(Visit visit, String id) {
        return visit.page().locator("section[aria-labelledby=" + id + "]");
    }

    private static Visit today(Visit visit) {
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }
}
