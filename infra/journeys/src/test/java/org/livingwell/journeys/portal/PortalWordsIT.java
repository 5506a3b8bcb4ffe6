package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.List;

/** What somebody wrote is lost by nothing, arrives once, and turns nothing round. */
@InChromium
class PortalWordsIT {

    private static final String CONCERNS = "/api/people/p1/concerns";
    private static final String WORDS = "She looks at the door";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, turned(Answers.WANDA))
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, turned(Answers.FOUR_WAIT))
                    .when("GET /api/introductions/i1", 200, turned(Answers.AMARA_INTRODUCED))
                    .when("GET /api/introductions/i1/candidates", 200, turned(Answers.CANDIDATES))
                    .when("GET /api/huddles?place=lambeth", 200, turned(TalkAnswers.HUDDLE))
                    .when("GET /api/workers?place=lambeth", 200, turned(TalkAnswers.TEAM))
                    .when("GET /api/people/p1", 200, turned(Answers.AMARA_WHOLE))
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.TALKS)
                    .when("GET /api/people/p1/conversations/c2", 200, turned(TalkAnswers.TOGETHER))
                    .when("GET /api/accounts?person=p1", 200, "{\"accounts\":[]}")
                    .when("GET " + CONCERNS, 200, turned(TalkAnswers.CONCERNS))
                    .when("POST " + CONCERNS, 204, "");

    @Test
    void whatWasHalfWrittenComesBackForWhoeverWroteItAndForNobodyElse() {
        portal.when("POST " + CONCERNS, 401, Answers.NOBODY);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/keeping-safe")) {
            write(visit.page());
            portal.when("GET /api/me", 401, Answers.NOBODY);
            visit.page().getByRole(AriaRole.BUTTON, named("Raise it")).click();
            assertThat(visit.page().locator("h1")).hasText("Please sign in");

            portal.when("GET /api/me", 200, Answers.WANDA);
            visit.open("/people/p1/keeping-safe");
            visit.page().getByText("Open safety concerns").click();
            assertThat(visit.page().locator("#concern-what")).hasValue(WORDS);
            assertThat(visit.page().locator("#concern-what")).isVisible();
            assertThat(visit.page().locator("#kind-abuse")).isChecked();
            portal.when("GET /api/me", 200, Answers.WALT);
            visit.open("/people/p1/keeping-safe");
            visit.page().getByText("Open safety concerns").click();

            visit.page().locator("#concern-what").waitFor(attached());
            assertThat(visit.page().locator("#concern-what")).hasValue("");
            assertThat((String) visit.page().evaluate("JSON.stringify(sessionStorage)"))
                    .doesNotContain(WORDS);
        }
    }

    @Test
    void whatWasSentWithoutAnAnswerIsSentAgainAsTheSame() {
        portal.when(
                "POST " + CONCERNS,
                Answer.json(504, Answers.problem(504, "too-slow", "No answer")),
                Answer.json(204, ""));
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/keeping-safe")) {
            write(visit.page());
            visit.page().getByRole(AriaRole.BUTTON, named("Raise it")).click();
            visit.page().locator("lw-concerns [role=alert]").waitFor();
            visit.page().reload();
            visit.page().getByText("Open safety concerns").click();
            assertThat(visit.page().locator("#concern-what")).hasValue(WORDS);

            visit.page().getByRole(AriaRole.BUTTON, named("Raise it")).click();

            assertThat(visit.page().locator("#concern-what")).hasValue("");
            var keys =
                    portal.asked("POST", CONCERNS).stream()
                            .map(it -> it.header("Idempotency-key"))
                            .toList();
            assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
            assertThat(visit.page().evaluate("sessionStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void wordsUnderOneWorryStayUnderItWhenAnotherIsRaisedMeanwhile() {
        var two =
                TalkAnswers.CONCERNS.replace(
                        "\"concerns\":[",
                        "\"concerns\":[{\"id\":\"k2\",\"about\":\"child\",\"kinds\":[\"needs\"],\"what\":\"No"
                            + " coat\",\"wanted\":null,\"raisedBy\":\"Ola\",\"raisedAt\":\"2026-11-24T11:00:00Z\",\"shares\":[],\"toldPerson\":false,\"toldOn\":null},");
        try (var visit = Visit.desktop(portal.base())) {
            visit.page().clock().install();
            visit.open("/people/p1/keeping-safe");
            visit.page().getByText("Open safety concerns").click();
            visit.page().getByText("Someone outside was told").click();
            visit.page().locator("#who-k1").fill("The school");
            portal.when("GET " + CONCERNS, 200, two);

            visit.asksAgainUntil(() -> visit.page().locator("#who-k2").count() == 1);

            assertThat(visit.page().locator("#who-k2")).hasValue("");
            assertThat(visit.page().locator("#who-k1")).hasValue("The school");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/today",
                "/waiting",
                "/waiting/i1",
                "/people/p1",
                "/people/p1/keeping-safe",
                "/people/p1/contact",
                "/people/p1/details",
                "/people/p1/access",
                "/people/p1/conversations/c2",
                "/huddle"
            })
    void aDirectionMarkInSomebodysNameOrWordsTurnsNothingRoundThatStandsBeside(String path) {
        try (var visit = Visit.desktop(portal.base()).open(path)) {
            visit.page().getByText("Wanda").first().waitFor();
            visit.page().locator("main .card:visible, main .row:visible").first().waitFor();

            var loose =
                    visit.page()
                            .evaluate(
                                    """
                                    () => {
                                      const found = [];
                                      const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                                      for (let node = all.nextNode(); node; node = all.nextNode()) {
                                        if (!node.data.includes('\\u202e') || node.parentElement.closest('bdi, option, label')) continue;
                                        let block = node.parentElement;
                                        while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
                                        if (block.textContent.trim() !== node.data.trim()) found.push(block.textContent.trim());
                                      }
                                      return found;
                                    }\
                                    """);

            assertThat(loose).isEqualTo(List.of());
        }
    }

    private static void write(Page page) {
        page.getByText("Open safety concerns").click();
        page.getByText("Raise a concern").click();
        page.locator("#kind-abuse").check();
        page.locator("#concern-what").fill(WORDS);
    }

    /** Every name and some words begin with a mark that turns what follows. */
    private static String turned(String answer) {
        return answer.replaceAll(
                "\"(name|fullName|raisedBy|broughtBy|service|reason|why|language|relation|needs|leadWorker|mayTalkTo|neverTalkTo|neverKnow)\":\"",
                "\"$1\":\"\\\\u202e");
    }

    private static WaitForOptions attached() {
        return new WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
