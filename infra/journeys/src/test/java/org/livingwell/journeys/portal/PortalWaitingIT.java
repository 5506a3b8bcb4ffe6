package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.List;

/** Whoever waits is seen at a glance, taken on with one press, and talked with after two. */
@InChromium
class PortalWaitingIT {

    private static final String WAITING = "GET /api/introductions?place=lambeth";
    private static final String ATTEMPTS = "/api/introductions/i1/contact-attempts";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when(WAITING, 200, WaitingAnswers.THREE)
                    .when("GET /api/introductions/i1", 200, WaitingAnswers.TO_BE_RUNG)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.NO_CANDIDATES)
                    .when("POST /api/people/search", 200, Answers.NO_CANDIDATES)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/people/p1/conversations/c1", 200, TalkAnswers.OPEN);

    @Test
    void whoWaitsStandsInGroupsOfLowRowsWithWhatOneNeedsToKnow() {
        try (var visit = Visit.desktop(portal.base())) {
            var page = visit.page();
            page.clock().install(new InstallOptions().setTime("2026-11-25T12:00:00Z"));
            visit.open("/waiting");
            assertThat(group(visit, "Urgent").locator(".row")).containsText("Amara");
            var due = group(visit, "Due today").locator(".row");
            assertThat(due).containsText("Polish, interpreter · tried twice");
            assertThat(due.getByRole(AriaRole.IMG)).hasAccessibleName("Safe: call, voicemail");
            assertThat(group(visit, "Later").locator(".row")).containsText("Walt Finch is on it");
            for (Locator row : page.locator(".row").all()) {
                assertThat(row.boundingBox().height).isBetween(64.0, 66.0);
            }
            visit.picture("waiting-groups").fitsTheScreen().isAccessible().behaved();
        }
        try (var visit = Visit.phone(portal.base()).open("/waiting")) {
            visit.page().locator(".row").first().waitFor();
            visit.picture("waiting-groups").fitsTheScreen().isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 800, 1280})
    void nothingAboutWhoWaitsIsCutOff(int width) {
        var whole =
                WaitingAnswers.TOMASZ
                        .replace("Tomasz", "Tomasz Brzęczyszczykiewicz")
                        .replace("\"urgent\":false", "\"urgent\":true,\"safeWay\":false")
                        .replace("Polish", "Polish, and some Ukrainian with her mother");
        portal.when(WAITING, 200, WaitingAnswers.list(whole));
        try (var visit = Visit.desktop(portal.base())) {
            visit.page().setViewportSize(width, 860);
            visit.open("/waiting").page().locator(".row").waitFor();

            assertThat((List<?>) visit.page().evaluate(CUT)).isEmpty();
            visit.fitsTheScreen();
        }
    }

    @Test
    void oneIsTakenOnWithOnePressAndLetGoAgain() {
        portal.when("POST /api/introductions/i1/take-on", 204, "")
                .when("POST /api/introductions/i1/let-go", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/waiting")) {
            var row = group(visit, "Urgent").locator(".row");
            row.getByRole(AriaRole.BUTTON).waitFor();
            portal.when(WAITING, 200, WaitingAnswers.WANDA_IS_ON_IT);

            row.getByText("I’m on it").click();

            assertThat(row).containsText("You’re on it");
            assertThat(row.getByRole(AriaRole.BUTTON)).hasAccessibleName("Let go: Amara");
            assertThat(row.getByRole(AriaRole.BUTTON)).isFocused();
            portal.when(WAITING, 200, WaitingAnswers.THREE);
            row.getByRole(AriaRole.BUTTON).click();
            assertThat(row.getByRole(AriaRole.BUTTON)).hasAccessibleName("I’m on it: Amara");
            assertThat(row.getByRole(AriaRole.BUTTON)).isFocused();
            assertThat(portal.asked("POST", "/api/introductions/i1/take-on")).hasSize(1);
        }
    }

    @Test
    void whoIsQuickerIsNamedAndMayBeTakenOverFrom() {
        portal.when(
                        "POST /api/introductions/i1/take-on",
                        Answer.json(
                                409,
                                Answers.problem(409, "taken-on", "Someone else is on it already")),
                        Answer.json(204, ""))
                .when("GET /api/introductions/i1", 200, on("null"));
        try (var visit = Visit.desktop(portal.base()).open("/waiting/i1")) {
            var on = visit.page().locator("lw-on-it");
            on.getByRole(AriaRole.BUTTON).waitFor();
            portal.when(
                    "GET /api/introductions/i1",
                    200,
                    on("{\"by\":\"w2\",\"byName\":\"Walt Finch\"}"));

            on.getByText("I’m on it").click();

            assertThat(on.getByRole(AriaRole.ALERT)).containsText("Someone else is on it already");
            assertThat(on).containsText("Walt Finch is on it");
            on.getByText("Take over").click();
            visit.page()
                    .waitForCondition(
                            () ->
                                    portal.asked("POST", "/api/introductions/i1/take-on").size()
                                            == 2);
            assertThat(portal.asked("POST", "/api/introductions/i1/take-on").getLast().body())
                    .isEqualTo("{\"instead\":\"w2\"}");
        }
    }

    @Test
    void onlySomeAreShownWhereOneLooksForThem() {
        portal.when(WAITING + "&only=language", 200, WaitingAnswers.list(WaitingAnswers.TOMASZ))
                .when(WAITING + "&only=mine", 200, WaitingAnswers.list());
        try (var visit = Visit.desktop(portal.base()).open("/waiting")) {
            var rows = visit.page().locator(".row");
            assertThat(rows).hasCount(3);

            visit.page().getByRole(AriaRole.BUTTON, named("Language or interpreter")).click();

            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("Tomasz");
            assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Language or interpreter")))
                    .hasAttribute("aria-pressed", "true");
            visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.picture("waiting-filter-dark").isAccessible();
            visit.page()
                    .emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(visit.page().locator(".choices [aria-pressed=true]"))
                    .not()
                    .hasCSS(
                            "background-color",
                            (String)
                                    visit.page()
                                            .locator(".choices [aria-pressed=false]")
                                            .first()
                                            .evaluate(
                                                    "it => getComputedStyle(it).backgroundColor"));
            visit.page().getByRole(AriaRole.BUTTON, named("Mine")).click();
            assertThat(visit.page().getByText("No match found.")).isVisible();
            visit.isAccessible();
        }
    }

    @Test
    void whatCameOfATryIsOnePressBesideTheNumber() {
        portal.when("POST " + ATTEMPTS, 201, WaitingAnswers.TO_BE_RUNG);
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1")) {
            var quick = visit.page().locator("dd lw-quick-tries");
            assertThat(quick.getByRole(AriaRole.BUTTON))
                    .hasText(
                            new String[] {
                                "No answer", "Left word", "Spoke", "Sent a text", "They texted back"
                            });

            quick.getByText("Left word").click();

            assertThat(quick.getByRole(AriaRole.STATUS)).hasText("Saved: left word");
            assertThat(quick.getByText("Left word").first()).isFocused();
            assertThat(portal.asked("POST", ATTEMPTS).getFirst().body())
                    .isEqualTo("{\"how\":\"voicemail\",\"reached\":false}");
            visit.picture("waiting-one-tried").fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void aWayThatNobodySaidIsSafeHasNoButtonBesideTheNumber() {
        portal.when("GET /api/introductions/i1", 200, Answers.AMARA_INTRODUCED);
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1")) {
            assertThat(visit.page().locator("lw-quick-tries").getByRole(AriaRole.BUTTON))
                    .hasText(new String[] {"Sent a text", "They texted back"});
        }
    }

    @Test
    void whoIsWelcomedIsTalkedWithAtOnce() {
        portal.when("POST /api/introductions/i1/welcome", 201, Answers.WELCOMED)
                .when("POST /api/people/p1/conversations", 201, "{\"id\":\"c1\"}");
        try (var visit = Visit.desktop(portal.base()).open("/waiting/i1")) {
            visit.page().getByRole(AriaRole.BUTTON, named("Welcome and start talking")).click();

            assertThat(visit.page()).hasURL(portal.base() + "/people/p1/conversations/c1");
            assertThat(visit.page().locator("h1")).isFocused();
            assertThat(portal.asked("POST", "/api/people/p1/conversations").getFirst().body())
                    .isEqualTo("{\"kind\":\"initial\"}");
        }
    }

    @Test
    void whereNoConversationBeginsTheyAreWelcomeAllTheSame() {
        portal.when("POST /api/introductions/i1/welcome", 201, Answers.WELCOMED)
                .when(
                        "POST /api/people/p1/conversations",
                        503,
                        Answers.problem(503, "away", "Away"));
        try (var visit = Visit.desktop(portal.base()).open("/waiting/i1")) {
            visit.page().getByRole(AriaRole.BUTTON, named("Welcome and start talking")).click();

            assertThat(visit.page()).hasURL(portal.base() + "/people/p1");
        }
    }

    @Test
    void whoWasShownAnotherWayStandsThereWithTheReason() {
        var shown =
                Answers.AMARA_INTRODUCED
                        .replace("\"state\":\"waiting\"", "\"state\":\"signposted\"")
                        .replace(
                                "\"introducer\":null",
                                "\"signpostedFor\":\"another-place\",\"anotherWay\":{\"where\":\"Salford"
                                    + " team\",\"byName\":\"Walt"
                                    + " Finch\",\"at\":\"2026-11-24T09:00:00Z\"}");
        portal.when("GET /api/introductions/i1", 200, shown);
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1")) {
            var notice = visit.page().locator("[data-another-way]");
            assertThat(notice).containsText("They were shown another way: Salford team.");
            assertThat(notice).containsText("Another place is nearer");
            assertThat(notice).containsText("Walt Finch");
            visit.picture("waiting-another-way").fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void whoCameTwiceIsJoinedOnceSomebodyHasReadWhatFollows() {
        portal.when("POST /api/people/search", 200, WaitingAnswers.TWICE)
                .when("POST /api/introductions/i1/join", 200, Answers.WELCOMED);
        try (var visit = Visit.phone(portal.base()).open("/waiting/i1")) {
            var twice = visit.page().locator("lw-came-twice");
            assertThat(twice.getByRole(AriaRole.LISTITEM).first()).containsText("The same phone");
            assertThat(twice.getByRole(AriaRole.BUTTON)).hasCount(1);
            visit.picture("waiting-twice").fitsTheScreen().isAccessible();

            twice.getByRole(AriaRole.BUTTON).click();
            var sure = visit.page().getByRole(AriaRole.DIALOG);
            assertThat(sure).containsText("the welcome stays");
            assertThat(portal.asked("POST", "/api/introductions/i1/join")).isEmpty();
            sure.getByText("Join and welcome them").click();

            assertThat(visit.page()).hasURL(portal.base() + "/people/p1");
            assertThat(portal.asked("POST", "/api/introductions/i1/join").getFirst().body())
                    .isEqualTo("{\"with\":\"i9\"}");
        }
    }

    /**
     * Parts of a row with more words than room; what they told us is begun, and read on their page.
     */
    private static final String CUT =
            """
            () => [...document.querySelectorAll('.row > :not(.said), .row > :not(.said) *')]
              .filter((it) => getComputedStyle(it).overflow !== 'visible' && (it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight))
              .map((it) => it.textContent)\
            """;

    private static String on(String who) {
        return Answers.AMARA_INTRODUCED.replace("\"introducer\":null", "\"onIt\":" + who);
    }

    private static Locator group(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.REGION, named(name + " in Lambeth"));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
