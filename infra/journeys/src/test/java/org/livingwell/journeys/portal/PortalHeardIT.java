package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What could have been better: said, answered by a lead, and the answer read. */
@InChromium
class PortalHeardIT {

    private static final String PERSON = "/api/people/p1";
    private static final String HEARD = PERSON + "/care-plan/heard";
    private static final String COMPLAINTS = PERSON + "/care-plan/complaints";
    private static final String LIST = "/api/could-be-better?place=lambeth";
    static final String ANSWERED =
            """
            {"heard":[
             {"id":"h1","person":"p1","kind":"reflection","entry":"e1","text":"Nobody rang back","about":null,"mine":false,"at":"2026-11-10T10:00:00Z","acknowledgeBy":null,"acknowledged":null,"answerBy":null,"late":false,"answer":{"text":"We ring on the day now","by":"w2","at":"2026-11-12T10:00:00Z"}},
             {"id":"h2","person":"p1","kind":"complaint","entry":null,"text":"The door was locked","about":null,"mine":true,"at":"2026-11-20T10:00:00Z","acknowledgeBy":"2026-11-25","acknowledged":null,"answerBy":"2026-12-18","late":true,"answer":null}],"next":null}\
            """;
    static final String NOTHING = "{\"heard\":[],\"next\":null}";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + HEARD, 200, ANSWERED)
                    .when("GET " + LIST, 200, ANSWERED);

    @Test
    void aPersonReadsWhatWasDoneBesideWhatTheySaid() {
        try (var visit = Visit.phone(portal.base()).at("2026-11-24T10:00:00Z")) {
            visit.page().setViewportSize(320, 800);
            visit.open("/my-answers");
            var first = visit.page().locator("lw-said-of-us li").first();

            assertThat(first).containsText("Nobody rang back");
            assertThat(first).containsText("We ring on the day now");
            assertThat(visit.page().locator("lw-said-of-us li").nth(1))
                    .containsText("A lead says by Wednesday 25 November that they have it");
            visit.picture("my-answers").fitsTheScreen().isAccessible();
            visit.isWalkedByKeyboard().behaved();
        }
    }

    @Test
    void aPersonComplainsAndTakesItBack() {
        portal.when("POST " + COMPLAINTS, 201, "{\"id\":\"h3\"}")
                .when("POST " + HEARD + "/h2/withdraw", 204, "");
        try (var visit = Visit.phone(portal.base())) {
            visit.page().setViewportSize(320, 800);
            visit.open("/my-answers");
            visit.page().getByText("Make a complaint", exact()).click();
            visit.picture("my-complaint").fitsTheScreen().isAccessible();
            button(visit, "Send the complaint").click();
            assertThat(visit.page().locator("lw-said-of-us")).containsText("What happened");

            visit.page().locator("#text").fill("Nobody was there");
            visit.page().getByLabel("It is about my worker").check();
            button(visit, "Send the complaint").click();

            visit.says("A lead has this now.");
            assertThat(portal.asked("POST", COMPLAINTS).getFirst().body())
                    .contains("\"text\":\"Nobody was there\"", "\"about\":\"w1\"");
            button(visit, "Take this complaint back").click();
            visit.page().getByRole(AriaRole.DIALOG).getByText("Take it back").click();
            visit.says("It is taken back.");
            assertThat(portal.asked("POST", HEARD + "/h2/withdraw")).hasSize(1);
        }
    }

    @Test
    void aLeadSaysThatTheyHaveItAndAnswers() {
        portal.when("GET /api/me", 200, TeamAnswers.LENA)
                .when("POST " + HEARD + "/h2/acknowledge", 204, "")
                .when("POST " + HEARD + "/h2/answer", 204, "");
        try (var visit = Visit.phone(portal.base())) {
            visit.page().setViewportSize(320, 800);
            visit.open("/could-be-better");
            var late = visit.page().locator("lw-waits-for-leads li").nth(1);
            assertThat(late).containsText("This is late");
            visit.picture("could-be-better").fitsTheScreen().isAccessible();
            late.getByText("Say that I have this").press("Enter");
            visit.says("They see that you have it.").everythingHasCome();
            assertThat(portal.asked("POST", HEARD + "/h2/acknowledge")).hasSize(1);
            portal.when("GET " + LIST, 200, NOTHING);

            late.getByText("Answer this").click();
            late.getByLabel("What did we do about it?").fill("It is open from 8 now");
            late.getByText("Send the answer").click();

            assertThat(visit.page().locator("lw-waits-for-leads")).containsText("Nothing waits");
            assertThat(portal.asked("POST", HEARD + "/h2/answer").getFirst().body())
                    .contains("It is open from 8 now");
            visit.isAccessible();
        }
    }

    @Test
    void aSupporterComplainsAndSaysWhetherThePersonMayReadIt() {
        portal.when("GET /api/me", 200, PortalMineIT.MAUREEN)
                .when("GET " + HEARD, 200, NOTHING)
                .when("POST " + COMPLAINTS, 201, "{\"id\":\"h3\"}");
        try (var visit = Visit.phone(portal.base()).open("/supporting/p1")) {
            visit.page().getByText("Make a complaint", exact()).click();
            visit.page().locator("#text").fill("We waited outside");
            visit.isAccessible();
            button(visit, "Send the complaint").click();

            visit.says("A lead has this now.");
            assertThat(portal.asked("POST", COMPLAINTS).getFirst().body())
                    .contains("We waited outside")
                    .doesNotContain("shown");
        }
    }

    @Test
    void aSupporterFindsTheWayToComplainWhereNothingIsShared() {
        portal.when("GET /api/me", 200, PortalMineIT.MAUREEN)
                .when("GET /api/shared-with-me", 200, "{\"sharing\":[],\"supporting\":[\"p1\"]}")
                .when("GET " + HEARD, 200, NOTHING);
        try (var visit = Visit.phone(portal.base()).open("/supporting")) {
            assertThat(visit.page().locator("main")).containsText("Nothing yet");
            visit.fitsTheScreen().isAccessible();

            visit.page().getByText("What could have been better, and complaints").click();

            assertThat(visit.page().getByText("Make a complaint", exact())).isVisible();
        }
    }

    @Test
    void whatALeadWasWritingStaysWhereAnotherWasQuicker() {
        portal.when("GET /api/me", 200, TeamAnswers.LENA);
        try (var visit = Visit.phone(portal.base())) {
            visit.page().clock().install();
            visit.page().setViewportSize(320, 800);
            visit.open("/could-be-better");
            var second = visit.page().locator("lw-waits-for-leads li").nth(1);
            second.getByText("Answer this").click();
            second.getByLabel("What did we do about it?").fill("It is open from 8 now");
            portal.when("GET " + LIST, 200, NOTHING);

            var card = visit.page().getByRole(AriaRole.ALERT);
            visit.asksAgainUntil(() -> card.count() > 0);

            assertThat(card).containsText("It may be your own answer that was saved");
            assertThat(card).not().containsText("is not saved");
            assertThat(card).containsText("The door was locked");
            assertThat(card).containsText("It is open from 8 now");
            assertThat(card.locator("h2")).isFocused();
            visit.picture("answer-left-over").fitsTheScreen().isAccessible();
            assertThat(button(visit, "It is open from 8 now")).containsText("Throw it away");
            card.getByText("Throw it away").click();
            assertThat(card).hasCount(0);
            assertThat(visit.page().locator("lw-waits-for-leads h2").first()).isFocused();
        }
    }

    @Test
    void aWorkerWritesOneDownAndSaysWhoItIsAbout() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET /api/workers?place=lambeth", 200, TeamAnswers.WORKERS)
                .when("POST " + COMPLAINTS, 201, "{\"id\":\"h3\"}");
        try (var visit = Visit.phone(portal.base()).open("/people/p1/could-be-better")) {
            visit.page().getByText("Write a complaint down for them").click();
            visit.page().locator("#text").fill("Nobody was there");
            visit.page().locator("#about").selectOption(new SelectOption().setIndex(1));
            visit.isAccessible();
            button(visit, "Send the complaint").click();

            visit.says("A lead has this now.");
            assertThat(portal.asked("POST", COMPLAINTS).getFirst().body()).contains("\"about\":");
        }
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
