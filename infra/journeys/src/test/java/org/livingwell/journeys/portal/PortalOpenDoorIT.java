package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** Rule 12: one press, from any phone, and somebody knows that they are here. */
@InChromium
class PortalOpenDoorIT {

    private static final String SECRET = "q3J9x-Zt_81hYpLm0aVwNg";
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

    private Visit at(int width) {
        return width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
    }

    private static Locator press(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions()
                        .setName("Let my team know I am here")
                        .setIncludeHidden(true));
    }
}
