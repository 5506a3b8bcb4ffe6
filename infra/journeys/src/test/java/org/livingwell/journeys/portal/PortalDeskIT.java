package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.List;

/** One desk, one browser, and the next person who sits down at it. */
@InChromium
class PortalDeskIT {

    private static final String AWAY = "https://www.bbc.co.uk/weather";
    private static final String TALK = "/people/p1/conversations/c1";
    private static final String PIECE = "/api" + TALK + "/pieces/challenges";
    private static final String WORDS = "The rent, and what he does at night";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.TALKS)
                    .when("GET /api/people/p1/concerns", 200, TalkAnswers.CONCERNS)
                    .when("GET /api" + TALK, 200, TalkAnswers.OPEN)
                    .when("PUT " + PIECE, 503, Answers.problem(503, "unavailable", "Away"))
                    .when("POST /logout", 204, "");

    @Test
    void wordsThatWaitAreNeitherShownToTheNextPersonNorSentByThem() {
        try (var visit = Visit.desktop(portal.base())) {
            typedAndNotSaved(visit);
            int before = portal.asked("PUT", PIECE).size();
            portal.when("GET /api/me", 200, Answers.WALT);

            visit.open(TALK);

            assertThat(visit.page().locator("#piece-challenges")).hasValue("");
            assertThat(visit.page().locator("#piece-challenges-state")).hasText("");
            assertThat(left(visit.page())).doesNotContain(WORDS);
            assertThat(portal.asked("PUT", PIECE)).hasSize(before);
        }
    }

    @Test
    void whoeverSignsInAgainFindsTheirWordsAndNobodySeesThemMeanwhile() {
        try (var visit = Visit.desktop(portal.base())) {
            portal.when("PUT " + PIECE, 401, Answers.NOBODY);
            visit.open(TALK).page().locator("#piece-challenges").waitFor();
            portal.when("GET /api/me", 401, Answers.NOBODY);
            visit.page().locator("#piece-challenges").fill(WORDS);

            assertThat(visit.page().locator("h1")).hasText("Please sign in");
            assertThat(visit.page().locator("body")).not().containsText("Wanda");
            assertThat(visit.page().content()).doesNotContain("Amara", WORDS);
            visit.picture("signed-out").isAccessible();

            portal.when("GET /api/me", 200, Answers.WANDA);
            portal.when("PUT " + PIECE, 200, TalkAnswers.saved(1, WORDS));
            visit.open(TALK);

            assertThat(visit.page().locator("#piece-challenges")).hasValue(WORDS);
            assertThat(visit.page().locator("#piece-challenges-state")).hasText("Saved 10:00");
            assertThat(kept(visit.page())).isZero();
        }
    }

    @Test
    void anOldPageCannotWriteForWhoeverHasSignedInSince() {
        try (var visit = Visit.desktop(portal.base())) {
            visit.context().addCookies(List.of(new Cookie("csrf", "wandas").setUrl(portal.base())));
            visit.open(TALK).page().locator("#piece-challenges").waitFor();
            visit.context().addCookies(List.of(new Cookie("csrf", "walts").setUrl(portal.base())));
            portal.when("GET /api/me", 200, Answers.WALT);
            portal.when("PUT " + PIECE, 403, Answers.problem(403, "csrf-token", "Not from here"));

            visit.page().locator("#piece-challenges").fill(WORDS);

            assertThat(visit.page().locator("lw-nav")).containsText("Walt Finch");
            assertThat(visit.page().locator("#piece-challenges")).hasValue("");
            assertThat(portal.asked("PUT", PIECE))
                    .extracting(it -> it.header("X-csrf-token"))
                    .containsOnly("wandas");
            assertThat(left(visit.page())).doesNotContain(WORDS);
        }
    }

    @Test
    void aTokenThatChangedForTheSamePersonIsTakenUpWithoutAWord() {
        try (var visit = Visit.desktop(portal.base())) {
            visit.context().addCookies(List.of(new Cookie("csrf", "before").setUrl(portal.base())));
            visit.open(TALK).page().locator("#piece-challenges").waitFor();
            visit.context().addCookies(List.of(new Cookie("csrf", "since").setUrl(portal.base())));
            portal.when(
                    "PUT " + PIECE,
                    Answer.json(403, Answers.problem(403, "csrf-token", "Not from here")),
                    Answer.json(200, TalkAnswers.saved(1, WORDS)));

            visit.page().locator("#piece-challenges").fill(WORDS);

            assertThat(visit.page().locator("#piece-challenges-state")).hasText("Saved 10:00");
            assertThat(portal.asked("PUT", PIECE).getLast().header("X-csrf-token"))
                    .isEqualTo("since");
        }
    }

    @Test
    void signingOutInOneTabEndsTheOthers() {
        try (var visit = Visit.desktop(portal.base())) {
            typedAndNotSaved(visit);
            var other = visit.context().newPage();
            other.navigate(portal.base() + "/today");
            other.locator(".row").first().waitFor();
            portal.when("GET /api/me", 401, Answers.NOBODY);

            other.getByRole(AriaRole.BUTTON, named("Sign out")).click();

            assertThat(visit.page().locator("h1")).hasText("Please sign in");
            assertThat(visit.page().content()).doesNotContain("Amara", "Wanda", WORDS);
            assertThat(kept(visit.page())).isZero();
            // a tab that is on its way somewhere cannot be closed
            other.waitForURL(portal.base() + "/");
            assertThat(other.locator("h1")).hasText("You are welcome here");
        }
    }

    @Test
    void somebodyElseWhoSignsInInOneTabSitsInTheOthersToo() {
        try (var visit = Visit.desktop(portal.base())) {
            typedAndNotSaved(visit);
            portal.when("GET /api/me", 200, Answers.WALT);
            var other = visit.context().newPage();

            other.navigate(portal.base() + "/today");

            assertThat(visit.page().locator("lw-nav")).containsText("Walt Finch");
            assertThat(visit.page().locator("#piece-challenges")).hasValue("");
            assertThat(left(visit.page())).doesNotContain(WORDS);
        }
    }

    @Test
    void exitInOneTabLeavesInEveryTab() {
        try (var visit = Visit.desktop(portal.base())) {
            visit.context()
                    .route(
                            AWAY,
                            route ->
                                    route.fulfill(
                                            new FulfillOptions()
                                                    .setBody("<title>Weather</title>")));
            typedAndNotSaved(visit);
            var other = visit.context().newPage();
            other.navigate(portal.base() + "/introduce");
            other.locator("#broughtBy").fill("something private");

            visit.page().getByRole(AriaRole.LINK, named("Exit this page")).click();
            visit.page().getByRole(AriaRole.BUTTON, named("Delete it and leave")).click();

            other.waitForURL(AWAY);
            visit.page().waitForURL(AWAY);
            visit.page().waitForCondition(() -> portal.asked("POST", "/logout").size() == 1);
            other.navigate(portal.base() + "/introduce");
            assertThat(other.locator("#broughtBy")).hasValue("");
            assertThat(kept(other)).isZero();
        }
    }

    @Test
    void behindBackStandsNobodyAfterSigningOut() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/plan")) {
            visit.page().locator(".plan").waitFor();
            putAside(visit);
            assertThat(visit.page().content()).doesNotContain("Amara", "Wanda");
            portal.when("GET /api/me", 401, Answers.NOBODY);

            back(visit);

            assertThat(visit.page().locator("h1")).hasText("Please sign in");
            assertThat(visit.page().content()).doesNotContain("Amara", "Wanda");
        }
    }

    @Test
    void behindBackWhoeverSignedInSinceFindsOnlyTheirOwn() {
        try (var visit = Visit.desktop(portal.base())) {
            typedAndNotSaved(visit);
            putAside(visit);
            portal.when("GET /api/me", 200, Answers.WALT);

            back(visit);

            assertThat(visit.page().locator("lw-nav")).containsText("Walt Finch");
            assertThat(visit.page().locator("#piece-challenges")).hasValue("");
            assertThat(left(visit.page())).doesNotContain(WORDS);
        }
    }

    @Test
    void whoeverGoesBackThemselvesFindsTheirPageAndTheirWords() {
        try (var visit = Visit.desktop(portal.base())) {
            typedAndNotSaved(visit);
            putAside(visit);
            assertThat(visit.page().locator("#piece-challenges")).hasCount(0);

            back(visit);

            assertThat(visit.page().locator("#piece-challenges")).hasValue(WORDS);
        }
    }

    /** What the browser keeps whole of a page that is left, for Back. */
    private static void putAside(Visit visit) {
        visit.page().evaluate(transition("pagehide"));
    }

    private static void back(Visit visit) {
        visit.page().evaluate(transition("pageshow"));
    }

    private static String transition(String kind) {
        return "() => { dispatchEvent(new PageTransitionEvent('%s', { persisted: true })) }"
                .formatted(kind);
    }

    private void typedAndNotSaved(Visit visit) {
        visit.open(TALK).page().locator("#piece-challenges").fill(WORDS);
        visit.page()
                .getByText("Not saved yet. We are still trying")
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(kept(visit.page())).isOne();
    }

    /** What waits for its owner lies there still, and nobody else can read it. */
    private static String left(Page page) {
        return (String) page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})");
    }

    private static int kept(Page page) {
        return (int) page.evaluate("sessionStorage.length + localStorage.length");
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
