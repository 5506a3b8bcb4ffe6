package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Pattern;

/** How somebody may be reached: read before any number, and never on paper. */
@InChromium
class PortalReachRulesIT {

    private static final String PERSON = "/api/people/p1";
    private static final String RULES = PERSON + "/contact-rules";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.NOBODY_WAITS)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + RULES, 200, RuleAnswers.DIFFERS)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY);

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theCardSaysOfEveryWayWhetherItIsSafeAndWhenBeforeAnyNumber(int width) {
        try (var visit = wide(width).open("/people/p1/contact")) {
            var card = card(visit);
            assertThat(fact(card, "Call")).containsText("✓ call");
            assertThat(fact(card, "Call")).containsText("✕ no voicemail");
            assertThat(fact(card, "Call")).containsText("Tuesdays, 10am to 12pm. Hide your number");
            assertThat(fact(card, "Call"))
                    .containsText(
                            "Not now. This is outside the times they gave. Next allowed on Tuesday"
                                    + " 1 December at 10:00");
            assertThat(fact(card, "Text")).hasText("✕ no texts");
            assertThat(fact(card, "Visit"))
                    .containsText("Mondays to Fridays, 9:30am to 3pm; Saturdays, 6pm to 8pm");
            assertThat(fact(card, "Visit")).containsText("Allowed now. Read this card first");
            assertThat(fact(card, "Letter"))
                    .containsText(
                            "Through my sister Ruth, who may be told: that it is about the garden");
            assertThat(fact(card, "Their page")).hasText("✕ not on their page");
            assertThat(fact(card, "Good times, in their words"))
                    .hasText("Tuesday mornings, when he is out");
            assertThat(fact(card, "Must never be spoken to")).hasText("Mark");
            assertThat(fact(card, "Must never know")).hasText("Mark");
            assertThat(fact(card, "Their phone")).hasText("Someone else may see or answer it");
            assertThat(fact(card, "Their letters")).hasText("Someone else may open them");
            assertThat(fact(card, "Ask again by")).hasText("Wednesday 26 May 2027");
            assertThat(card).containsText("Different things were said about calls and good times.");
            assertThat(card).containsText("in their introduction on 24 November 2026");

            var number = card.getByText("+44 7700 900123");
            assertThat(number).isHidden();
            visit.picture("rules-card-" + width).fitsTheScreen().isAccessible();
            card.getByText("Phone number").click();
            assertThat(number).isVisible();
            assertThat(card.locator(":scope > details").first())
                    .containsText("Call: Not now. This is outside the times they gave");
            visit.picture("rules-number-" + width).fitsTheScreen().isAccessible();
            visit.keepsItsEdges();
        }
    }

    @Test
    void whatNobodyHasHeardIsNotAllowed() {
        portal.when("GET " + RULES, 200, RuleAnswers.NOT_HEARD);
        try (var visit = wide(320).open("/people/p1/contact")) {
            var card = card(visit);
            assertThat(card).containsText("We have not heard yet how we may reach them");
            card.getByText("Phone number").click();
            assertThat(card).containsText("Text: Not now. No one has heard from them yet");
            assertThat(visit.page().locator(".who-bar")).containsText("Not heard yet what is safe");
            assertThat(visit.page().locator(".who-bar")).not().containsText("✓");
            visit.picture("rules-not-heard").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatIsOutOfDateSaysSo() {
        portal.when(
                "GET " + RULES,
                200,
                RuleAnswers.DEBORAH.replace("\"expired\":false", "\"expired\":true"));
        try (var visit = wide(320).open("/people/p1/contact")) {
            assertThat(card(visit)).containsText("This is out of date. Ask them again");
        }
    }

    /** What intake says of their wishes stands in for nothing. */
    @Test
    void whereContactDoesNotAnswerNoNumberIsShownAndTheRestOfThePageStands() {
        portal.when("GET " + RULES, 503, Answers.problem(503, "unavailable", "Away"));
        try (var visit = wide(320).open("/people/p1/contact")) {
            var card = card(visit);
            assertThat(card).containsText("We cannot load this part at the moment");
            card.getByText("Phone number").click();
            assertThat(card).containsText("Not now. We cannot check whether it is allowed");
            assertThat(visit.page().locator("main")).not().containsText("900123");
            assertThat(visit.page().locator(".who-bar")).containsText("Not now: we cannot check");
            assertThat(visit.page().locator(".who-bar")).not().containsText("✓");
            assertThat(visit.page().locator("lw-consents")).containsText("What they agree to");
            visit.picture("rules-away").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatWasReadBeforeContactWentAwaySaysNothingOfNow() {
        try (var visit = wide(320)) {
            visit.open("/people/p1/contact");
            assertThat(fact(card(visit), "Visit")).containsText("Allowed now");
            portal.when("GET " + RULES, 503, Answers.problem(503, "unavailable", "Away"));
            visit.asksAgainUntil(
                    () -> card(visit).getByText("We cannot load this part").isVisible());

            assertThat(card(visit)).not().containsText("Allowed now");
            assertThat(fact(card(visit), "Must never be spoken to")).hasText("Mark");
            assertThat(visit.page().locator("main")).not().containsText("900123");
        }
    }

    private Visit wide(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }

    private static Locator card(Visit visit) {
        return visit.page().locator("section[aria-labelledby=safely]");
    }

    private static Locator fact(Locator card, String name) {
        return card.locator("dt")
                .filter(new FilterOptions().setHasText(Pattern.compile("^" + name + "$")))
                .locator("+ dd");
    }
}
