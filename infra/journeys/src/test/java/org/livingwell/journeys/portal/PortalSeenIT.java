package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.regex.Pattern;

/** Who has seen a record, and how a record is opened from outside. */
@InChromium
class PortalSeenIT {

    static final String AMARA_HERSELF =
            """
            {"id":"u1","name":"Amara","roles":["person"],"places":[],"personId":"p1"}\
            """;
    static final String PETRA =
            """
            {"id":"u2","name":"Petra Lowe","roles":["privacy-officer"],"places":["lambeth"],"personId":null}\
            """;
    static final String SEEN =
            """
            {"person":"p1","silent":["community"],"sights":[
             {"who":"w2","name":"Walt Brierley","role":"worker","places":["salford"],"context":"intake","part":"glass","changed":true,"first":"2026-11-24T12:05:00Z","last":"2026-11-24T12:05:00Z","times":1},
             {"who":"w1","name":"Wanda Okafor","role":"worker","places":["lambeth"],"context":"careplan","part":"care-plan","changed":false,"first":"2026-11-24T09:12:00Z","last":"2026-11-24T09:20:00Z","times":4},
             {"who":"w1","name":"Wanda Okafor","role":"worker","places":["lambeth"],"context":"careplan","part":"entry","changed":true,"first":"2026-11-24T09:15:00Z","last":"2026-11-24T09:15:00Z","times":1},
             {"who":"w1","name":"Wanda Okafor","role":"worker","places":["lambeth"],"context":"intake","part":"pieces","changed":false,"first":"2026-11-24T10:30:00Z","last":"2026-11-24T10:30:00Z","times":1},
             {"who":"w1","name":"Wanda Okafor","role":"worker","places":["lambeth"],"context":"intake","part":"conversations","changed":false,"first":"2026-11-24T10:00:00Z","last":"2026-11-24T10:00:00Z","times":1},
             {"who":"w3","name":null,"role":"lead","places":["lambeth"],"context":"intake","part":"introductions","changed":false,"first":"2026-11-24T08:00:00Z","last":"2026-11-24T08:00:00Z","times":1},
             {"who":"careplan-service","name":null,"role":"service","places":[],"context":"intake","part":"words","changed":false,"first":"2026-11-24T09:12:01Z","last":"2026-11-24T09:12:01Z","times":1}]}\
            """;
    static final String OPENED =
            """
            {"openings":[
             {"id":"g1","person":"p1","place":"lambeth","by":"Walt Brierley","reason":"She stands at our desk in Salford and cannot remember what helps her.","at":"2026-11-24T12:05:00Z","until":"2026-11-24T13:05:00Z","notedBy":null,"notedAt":null},
             {"id":"g2","person":"p2","place":"lambeth","by":"Wilma Stone","reason":"His sister called us, he had not come home.","at":"2026-11-20T21:00:00Z","until":"2026-11-20T22:00:00Z","notedBy":"Petra Lowe","notedAt":"2026-11-21T09:00:00Z"}]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1/seen-by", 200, SEEN)
                    .when("GET /api/break-glass", 200, OPENED)
                    .when(
                            "POST /api/break-glass/g1/acknowledge",
                            new Answer(204, "application/json", ""));

    @Test
    void aPersonSeesWhoHasSeenTheirRecord() {
        portal.when("GET /api/me", 200, AMARA_HERSELF);
        try (var visit = Visit.desktop(portal.base())) {
            visit.at("2026-11-25T12:00:00Z");
            var list = visit.open("/people/p1/seen").page().locator(".timeline").first();

            assertThat(list.locator("li")).hasCount(3);
            assertThat(list).containsText("Wanda Okafor, a worker in Lambeth, changed something");
            assertThat(list).containsText("and read a conversation and my plan.");
            assertThat(list).containsText("Tuesday 24 November, between 09:12 and 10:30");
            assertThat(list).containsText("A team lead in Lambeth read the waiting list");
            assertThat(list)
                    .containsText("Walt Brierley, a worker in Salford, used emergency access");
            assertThat(visit.page()).hasTitle(Pattern.compile("^Notes"));
            visit.picture("seen").isAccessible().fitsTheScreen().behaved();
        }
    }

    @Test
    void itFitsASmallPhone() {
        portal.when("GET /api/me", 200, AMARA_HERSELF);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/seen")) {
            visit.page().locator(".timeline").first().waitFor();
            visit.page().locator("summary").last().click();

            visit.picture("seen").isAccessible().fitsTheScreen();
        }
    }

    @Test
    void theOfficerLooksAtWhatWasOpened() {
        portal.when("GET /api/me", 200, PETRA);
        try (var visit = Visit.phone(portal.base()).open("/privacy/opened")) {
            visit.page().locator(".rows").waitFor();
            visit.picture("opened").isAccessible().fitsTheScreen();

            visit.page().getByRole(AriaRole.BUTTON, named("I have looked at this")).click();

            visit.page().waitForCondition(() -> noted() == 1);
            visit.says("Noted that you have looked at this.");
        }
    }

    @Test
    void aWorkerFromOutsideOpensWithAReason() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when(
                        "GET /api/people/p9",
                        Answer.json(404, Answers.problem(404, "not-found", "Not here")),
                        Answer.json(200, Answers.AMARA))
                .when(
                        "POST /api/people/p9/break-glass",
                        201,
                        "{\"until\":\"2026-11-24T13:05:00Z\"}");
        try (var visit = Visit.phone(portal.base()).open("/people/p9")) {
            visit.page().getByText("I need to open this now").click();
            var open = visit.page().getByRole(AriaRole.BUTTON, named("Open for one hour"));
            open.click();
            assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("say why");
            visit.picture("open-now").isAccessible().fitsTheScreen();

            visit.page().getByLabel("Why do you need it now?").fill("She stands at our desk.");
            open.click();

            assertThat(visit.page().locator("h1")).hasText("Amara");
            visit.says("It is open for one hour.");
            assertThat(visit.page().locator("h1")).isFocused();
            Assertions.assertThat(
                            portal.asked("POST", "/api/people/p9/break-glass").getFirst().body())
                    .contains("She stands at our desk.");
        }
    }

    private int noted() {
        return portal.asked("POST", "/api/break-glass/g1/acknowledge").size();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
