package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Clock.InstallOptions;
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
    void whenTheyMeetSomebodyIsNotOnAPageThatSomebodyElseMaySee() {
        portal.when("GET " + PERSON + "/appointments", 200, PortalCalendarIT.MEETING)
                .when(
                        "GET " + PERSON + "/contact-rules",
                        200,
                        RuleAnswers.AMARA.replace(
                                "\"deviceShared\":false", "\"deviceShared\":true"));
        try (var visit = today(Visit.phone(portal.base())).open("/my-page")) {
            assertThat(part(visit, "my-meetings")).containsText("Something is planned");
            assertThat(part(visit, "my-meetings")).not().containsText("10:00");
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

    private static Locator part(Visit visit, String id) {
        return visit.page().locator("section[aria-labelledby=" + id + "]");
    }

    private static Visit today(Visit visit) {
        visit.page().clock().install(new InstallOptions().setTime("2026-11-25T12:00:00Z"));
        return visit;
    }
}
