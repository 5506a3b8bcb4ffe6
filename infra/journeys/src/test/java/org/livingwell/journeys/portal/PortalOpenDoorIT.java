package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Rule 12: one press, from any phone, and somebody knows that they are here. */
@InChromium
class PortalOpenDoorIT {

    private static final String SECRET = "q3J9x-Zt_81hYpLm0aVwNg";
    private static final String DOOR = "/api/people/p1/door";
    private static final String ONE_LINK =
            """
            {"person":"p1","links":[{"madeAt":"2026-11-24T09:30:00Z","given":{"how":"on-paper","on":"2026-11-24"}}],"revokedAt":null,"openedAt":"2026-11-25T10:00:00Z"}\
            """;
    private static final String MADE =
            """
            {"door":%s,"secret":"%s"}\
            """
                    .formatted(ONE_LINK, SECRET);
    private static final String OPENED =
            """
            {"opened":true,"place":"lambeth","next":["Your team knows that you are here.","You do not have to wait for us: you can ring us too."],"contactBy":"2026-11-26","crisis":[]}\
            """;
    private static final String NOTHING =
            """
            {"opened":false,"place":null,"next":["This link did not let us know that you are here."],"contactBy":null,"crisis":[]}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("POST /api/doors/open", 200, OPENED);

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whoeverHoldsTheLinkIsToldWhatHappensThenByWhenAndWhoToRing(int width) {
        try (var visit = at(width).open("/door#" + SECRET)) {
            var page = visit.page();
            assertThat(page).hasTitle("Say hello");
            assertThat(page.locator("main")).containsText("What happens when you press");
            visit.picture("door-before").fitsTheScreen().isAccessible().keepsItsEdges();
            visit.isWalkedByKeyboard();
            assertThat(portal.asked("POST", "/api/doors/open")).isEmpty();

            press(page).click();

            assertThat(page.locator("#after"))
                    .hasText("We will be in touch by Thursday 26 November");
            assertThat(page.locator("#after")).isFocused();
            assertThat(page.locator("main")).containsText("020 7946 0500");
            assertThat(page.locator("[data-crisis]")).containsText("Lambeth night line");
            assertThat(press(page)).isHidden();
            assertThat(portal.asked("POST", "/api/doors/open")).hasSize(1);
            assertThat(portal.asked("POST", "/api/doors/open").getFirst().body())
                    .isEqualTo("{\"secret\":\"" + SECRET + "\"}");
            assertThat(page.url()).doesNotContain(SECRET);
            visit.picture("door-opened").fitsTheScreen().isAccessible().behaved();
            assertThat(visit.requests()).noneMatch(it -> it.split("#")[0].contains(SECRET));
        }
    }

    @Test
    void aLinkThatOpensNothingSaysWhoToRingAndNoMore() {
        portal.when("POST /api/doors/open", 200, NOTHING);
        try (var visit = at(320).open("/door#" + SECRET)) {
            press(visit.page()).click();

            assertThat(visit.page().locator("#after")).hasText("This link does not work");
            assertThat(visit.page().locator("main")).containsText("Ring the number on your card");
            visit.picture("door-unknown").isAccessible().behaved();
        }
    }

    @Test
    void whereNothingIsPromisedTheNumberToRingStands() {
        portal.when(
                "POST /api/doors/open",
                200,
                OPENED.replace("\"2026-11-26\"", "null")
                        .replace("You do not have to wait", "Please ring"));
        try (var visit = at(320).open("/door#" + SECRET)) {
            press(visit.page()).click();

            assertThat(visit.page().locator("#after")).hasText("Thank you");
            assertThat(visit.page().locator("main")).containsText("020 7946 0500");
            assertThat(visit.page().locator("main")).not().containsText("in touch by");
            visit.isAccessible().behaved();
        }
    }

    @Test
    void halfALinkIsSaidToBeHalf() {
        try (var visit = at(320).open("/door")) {
            assertThat(visit.page().locator("main")).containsText("Part of the link is missing");
            assertThat(press(visit.page())).isHidden();
            visit.isAccessible().behaved();
        }
    }

    @Test
    void whereNobodyAnswersItIsPressedAgainAsTheSame() {
        portal.when("POST /api/doors/open", Answer.json(503, "{}"), Answer.json(200, OPENED));
        try (var visit = at(320).open("/door#" + SECRET)) {
            var page = visit.page();
            press(page).click();
            assertThat(page.locator("[data-trouble]")).containsText("We did not get an answer");
            press(page).click();

            assertThat(page.locator("#after")).containsText("26 November");
            var asked = portal.asked("POST", "/api/doors/open");
            assertThat(asked).hasSize(2);
            assertThat(asked.getFirst().header("Idempotency-key"))
                    .isNotEmpty()
                    .isEqualTo(asked.getLast().header("Idempotency-key"));
        }
    }

    @Test
    void withoutScriptsItSaysToRing() {
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/door#" + SECRET)) {
            assertThat(visit.page().locator("main")).containsText("If no button appears here");
            assertThat(press(visit.page())).isHidden();
            assertThat(visit.page().getByText("Exit this page")).isVisible();
            visit.fitsTheScreen();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void aWorkerMakesALinkHandsTheCardOverAndRecordsHow(int width) {
        signedInAs(Answers.WANDA)
                .when("POST " + DOOR, 201, MADE)
                .when("POST " + DOOR + "/given", 204, "");
        try (var visit = at(width).open("/people/p1/contact")) {
            var page = visit.page();
            assertThat(door(page)).containsText("There is no link yet");
            portal.when("GET " + DOOR, 200, ONE_LINK);
            button(page, "Make a link").click();

            assertThat(page.locator(".door-made")).isFocused();
            assertThat(page.locator(".door-card .door-link")).containsText("/door#" + SECRET);
            assertThat(page.locator(".door-card")).containsText("020 7946 0500");
            assertThat(page.locator(".door-card"))
                    .not()
                    .containsText(Pattern.compile("Living Well|mental|Am(ar)?a"));
            visit.picture("their-door").fitsTheScreen().isAccessible().keepsItsEdges();

            button(page, "Record how they got it").click();
            assertThat(door(page)).containsText("Choose how they got it");
            page.getByLabel("On paper").check();
            button(page, "Record how they got it").click();

            visit.says("How they got it is recorded");
            assertThat(portal.asked("POST", DOOR + "/given").getFirst().body())
                    .contains("\"how\":\"on-paper\"");
            assertThat(page.locator("main")).not().containsText(SECRET);
            visit.behaved();
        }
    }

    @Test
    void onPaperStandsTheCardAloneAndNothingOfItIsLeft() {
        signedInAs(Answers.WANDA).when("POST " + DOOR, 201, MADE);
        try (var visit = at(1280)) {
            visit.page().addInitScript("window.print = () => {}");
            visit.open("/people/p1/contact");
            var page = visit.page();
            button(page, "Make a link").click();
            button(page, "Print the card").click();

            assertThat(Paper.of(page))
                    .contains("Whenever you like", "020 7946 0500", SECRET.substring(6))
                    .doesNotContain("Ama", "Living Well", "Samaritans", "Contact");

            page.evaluate("dispatchEvent(new Event('afterprint'))");
            assertThat(Paper.of(page))
                    .contains("Ama")
                    .doesNotContain(SECRET.substring(6), "Whenever you like");
        }
    }

    @Test
    void anOlderLinkGoesOnWorkingOnlyWhereTheWorkerSaysSoAndStoppingIsAskedFirst() {
        signedInAs(Answers.WANDA)
                .when("GET " + DOOR, 200, ONE_LINK)
                .when("POST " + DOOR, 201, MADE)
                .when("POST " + DOOR + "/revoke", 204, "");
        try (var visit = at(320).open("/people/p1/contact")) {
            var page = visit.page();
            assertThat(door(page)).containsText("on paper, 24 November 2026");
            assertThat(door(page)).containsText("Opened last on");
            button(page, "Stop the link from working").click();
            visit.picture("their-door-stop").isAccessible();
            button(page, "Not now").click();
            button(page, "Make a new link").click();
            page.getByLabel("Should the older link go on working?").selectOption("true");
            page.locator("dialog").getByText("Make a new link").last().click();

            assertThat(page.locator(".door-card")).isVisible();
            assertThat(portal.asked("POST", DOOR).getFirst().body())
                    .isEqualTo("{\"keepOlder\":true}");
            assertThat(portal.asked("POST", DOOR + "/revoke")).isEmpty();

            page.reload();
            button(page, "Stop the link from working").click();
            button(page, "Yes, stop it").click();
            visit.says("The link does not work any more");
        }
    }

    @Test
    void whereTheAnswerWasLostTheCardIsNotShownAgainAndThatIsSaid() {
        signedInAs(Answers.WANDA)
                .when("POST " + DOOR, 201, MADE.replace("\"" + SECRET + "\"", "null"));
        try (var visit = at(320).open("/people/p1/contact")) {
            button(visit.page(), "Make a link").click();

            assertThat(door(visit.page())).containsText("could be seen only then");
            visit.keepsTheFocus().isAccessible().behaved();
        }
    }

    @Test
    void whoeverPausedIsHandedTheirWayBackThere() {
        signedInAs(Answers.WANDA).when("GET /api/people/p1", 200, Answers.AMARA_PAUSED);
        try (var visit = at(320).open("/people/p1")) {
            assertThat(visit.page().locator("lw-coming-and-going"))
                    .containsText("Their way back in");
            assertThat(button(visit.page(), "Make a link")).isVisible();
            visit.fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void aPersonMakesTheirOwnInTheirOwnWords() {
        signedInAs(PortalSeenIT.AMARA_HERSELF).when("POST " + DOOR, 201, MADE);
        try (var visit = at(320).open("/my-page")) {
            var page = visit.page();
            button(page, "Make a link").click();

            assertThat(page.locator(".door-card")).isVisible();
            assertThat(page.locator("lw-door")).not().containsText("their");
            visit.picture("my-door").fitsTheScreen().isAccessible();
            button(page, "I have it").click();
            assertThat(page.locator("main")).not().containsText(SECRET);
            visit.behaved();
        }
    }

    /** As it was when ZXing read it. */
    @Test
    void theCodeOnTheCardIsTheOneThatPhonesRead() throws Exception {
        signedInAs(Answers.WANDA).when("POST " + DOOR, 201, MADE);
        try (var visit = at(1280)) {
            var page = visit.page();
            page.route(
                    "https://door.example/**",
                    it -> {
                        var asked =
                                it.request().url().replace("https://door.example", portal.base());
                        var fetch = new Route.FetchOptions().setUrl(asked);
                        it.fulfill(new Route.FulfillOptions().setResponse(it.fetch(fetch)));
                    });
            page.navigate("https://door.example/people/p1/contact");
            button(page, "Make a link").click();

            var path = page.locator(".qr path").getAttribute("d").getBytes(StandardCharsets.UTF_8);
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(path)))
                    .isEqualTo("df2efe6e89d8ccc33d146be020794593729568c69787507b4dcaf0c1ae4b444d");
        }
    }

    private StubPortal signedInAs(String somebody) {
        return portal.when("GET /api/me", 200, somebody)
                .when("GET /api/people/p1", 200, Answers.AMARA_WHOLE)
                .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                .when("GET /api/people/p1/conversations", 200, TalkAnswers.TALKS)
                .when("GET /api/people/p1/seen-by", 200, PortalSeenIT.SEEN)
                .when("GET /api/people/p1/copy", 200, PortalMineIT.NONE)
                .when("GET /api/people/p1/erasure", 200, PortalMineIT.NONE);
    }

    private static Locator door(Page page) {
        return page.locator("lw-door");
    }

    private Visit at(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        return visit.at("2026-11-24T10:00:00Z");
    }

    private static Locator press(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions()
                        .setName("Let my team know I am here")
                        .setIncludeHidden(true));
    }
}
