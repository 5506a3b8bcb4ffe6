package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** One row above every page, a menu where there is no room, and the end that fits whoever reads. */
@InChromium
class PortalFrameIT {

    private static final String LEAD =
            Answers.WANDA.replace("[\"worker\"]", "[\"worker\",\"lead\"]");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, LEAD)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT)
                    .when("GET /api/people/p1", 200, Answers.AMARA_WHOLE)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.TALKS)
                    .when("GET /api/people/p1/conversations/c1", 200, TalkAnswers.OPEN)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS);

    @Test
    void whoeverIsSignedInIsLedToAPasskeyAndBack() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        for (var visit : List.of(Visit.phone(portal.base()), Visit.desktop(portal.base()))) {
            try (visit) {
                button(visit.open("/team").page(), "Menu").click();

                assertThat(visit.page().getByText("Set up a passkey"))
                        .hasAttribute("href", "/login?passkey=new&to=%2Fteam");
                visit.fitsTheScreen();
            }
        }
    }

    @Test
    void atADeskTheHeaderIsOneRow() {
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var page = visit.page();
            page.locator(".row").first().waitFor();

            var row = page.locator("header :is(a, button):visible").all();

            assertThat(row).hasSizeGreaterThan(6);
            assertThat(row.stream().map(PortalFrameIT::middle).distinct()).hasSize(1);
            visit.picture("frame").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aPhoneShowsTheBrandTheMenuAndTheWayOut() {
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            var page = visit.page();
            page.locator(".row").first().waitFor();

            assertThat(page.locator("header :is(a, button):visible")).hasCount(3);
            assertThat(
                            page.locator("header :is(a, button):visible").all().stream()
                                    .map(PortalFrameIT::middle)
                                    .distinct())
                    .hasSize(1);
            visit.picture("frame").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void theMenuOpensAndShutsByKeyboardAndShutsWhereItLed() {
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            var page = visit.page();
            var menu = button(page, "Menu");
            menu.press("Enter");
            assertThat(menu).hasAttribute("aria-expanded", "true");
            assertThat(link(page, "Insight")).isVisible();
            assertThat(button(page, "Sign out")).isVisible();
            visit.picture("frame-menu").fitsTheScreen().isAccessible();

            link(page, "Insight").press("Escape");
            assertThat(menu).hasAttribute("aria-expanded", "false");
            assertThat(menu).isFocused();

            menu.press("Enter");
            link(page, "Waiting").press("Enter");
            assertThat(page.locator("h1")).isFocused();
            assertThat(menu).hasAttribute("aria-expanded", "false");
            assertThat(link(page, "Insight")).isHidden();
        }
    }

    /** WCAG 2.4.11: the way out stays in sight, and hides nothing that has the focus. */
    @ParameterizedTest
    @ValueSource(strings = {"Tab", "Shift+Tab"})
    void nothingThatHasTheFocusIsCoveredOnALongPage(String key) {
        try (var visit = Visit.phone(portal.base()).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            page.locator("#piece-challenges").waitFor();
            visit.everythingIsUnfolded();
            if (key.equals("Shift+Tab")) page.locator("footer a:visible").last().focus();

            double furthest = 0;
            for (int step = 0; step < 60; step++) {
                page.keyboard().press(key);
                assertThat(visit.covered()).as("step %d", step).isEmpty();
                furthest = Math.max(furthest, (double) page.evaluate("scrollY + 0.5"));
            }

            assertThat(page.locator(".exit")).isInViewport();
            assertThat(furthest).isGreaterThan(100);
        }
    }

    @Test
    void aStaffPageEndsInOneQuietLineWhichOpensTheWholeBlock() {
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var page = visit.page();
            page.locator(".row").first().waitFor();

            assertThat(page.locator(".help-inner")).isHidden();
            assertThat(page.locator("footer")).containsText("999");
            assertThat(page.locator("footer").boundingBox().height).isLessThan(60);

            page.getByText("All help lines").click();
            assertThat(page.locator(".help-inner")).isVisible();
            assertThat(page.locator("footer")).isFocused();

            link(page, "Waiting").click();
            assertThat(page.locator(".help-inner")).isHidden();
        }
    }

    @Test
    void aPublicPageAndOnesOwnEndInTheWholeBlock() {
        for (var who : List.of(Answers.NOBODY, person())) {
            portal.when("GET /api/me", who.equals(Answers.NOBODY) ? 401 : 200, who);
            try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
                visit.page().locator("h1").waitFor();

                assertThat(visit.page().locator(".help-inner")).isVisible();
                assertThat(visit.page().locator(".quiet")).isHidden();
                visit.fitsTheScreen();
            }
        }
    }

    private static String person() {
        return "{\"id\":\"u1\",\"name\":\"Amara\",\"roles\":[\"person\"],\"places\":[],\"personId\":\"p1\"}";
    }

    private static long middle(Locator part) {
        var box = part.boundingBox();
        return Math.round((box.y + box.height / 2) / 8);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }
}
