package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is typed and not sent belongs to whoever typed it: only their account opens it again. */
@InChromium
class PortalDraftsIT {

    private static final String TALK = "/people/p1/conversations/c1";
    private static final String PIECE = "/api" + TALK + "/pieces/challenges";
    private static final String WORDS = "The rent, and what he does at night";
    private static final String LATER = "B".repeat(42) + "A=";
    private static final String NOW = "A".repeat(43) + "=";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api" + TALK, 200, TalkAnswers.OPEN)
                    .when("PUT " + PIECE, 503, Answers.problem(503, "unavailable", "Away"))
                    .when("POST /logout", 204, "");

    @Test
    void whatLiesInTheTabTellsNobodyAnything() {
        try (var visit = typed()) {
            assertThat(kept(visit.page()))
                    .contains("sealed w1")
                    .doesNotContain("The rent", "people/p1", "challenges", "key of");
            assertThat(visit.page().content()).doesNotContain(NOW);
        }
    }

    @Test
    void afterAReloadItIsThereAgain() {
        try (var visit = typed()) {
            visit.page().reload();

            assertThat(words(visit.page())).isEqualTo(WORDS);
        }
    }

    @Test
    void whoeverSignsInMeanwhileNeitherSeesItNorLosesItForThem() {
        try (var visit = typed()) {
            portal.when("GET /api/me", 200, Answers.WALT);
            visit.open(TALK);
            assertThat(words(visit.page())).isEmpty();
            portal.when("GET /api/me", 401, Answers.NOBODY);
            visit.page().getByRole(AriaRole.BUTTON, named("Sign out")).click();
            assertThat(visit.page().locator("h1.hello")).isVisible();

            portal.when("GET /api/me", 200, Answers.WANDA);
            visit.open(TALK);

            assertThat(words(visit.page())).isEqualTo(WORDS);
        }
    }

    /**
     * Whoever takes what lies there under another name, or with a key of their own, has nothing.
     */
    @Test
    void anotherAccountOpensNothingOfIt() {
        try (var visit = typed()) {
            visit.page()
                    .evaluate("sessionStorage.setItem('sealed w2', sessionStorage['sealed w1'])");
            portal.when("GET /api/me", 200, Answers.WALT.replace(LATER, NOW));

            visit.open(TALK);

            assertThat(words(visit.page())).isEmpty();
        }
    }

    @Test
    void aNewSecretAtTheGatewayLosesNothing() {
        try (var visit = typed()) {
            portal.when(
                    "GET /api/me",
                    200,
                    Answers.WANDA.replace(
                            "[\"" + NOW + "\"]", "[\"" + LATER + "\",\"" + NOW + "\"]"));

            visit.open(TALK);

            assertThat(words(visit.page())).isEqualTo(WORDS);
        }
    }

    @Test
    void whoSignsOutTakesTheirWordsAlong() {
        try (var visit = typed()) {
            portal.when("GET /api/me", 401, Answers.NOBODY);
            visit.page().getByRole(AriaRole.BUTTON, named("Sign out")).click();
            assertThat(visit.page().locator("h1.hello")).isVisible();

            assertThat(kept(visit.page())).isEqualTo("{}");
        }
    }

    private Visit typed() {
        var visit = Visit.desktop(portal.base());
        visit.open(TALK).page().locator("#piece-challenges").fill(WORDS);
        visit.page().getByText("Not saved yet. We are still trying").waitFor();
        return visit;
    }

    private static String words(Page page) {
        page.locator("#piece-challenges").waitFor();
        return page.locator("#piece-challenges").inputValue();
    }

    private static String kept(Page page) {
        return (String) page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})");
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
