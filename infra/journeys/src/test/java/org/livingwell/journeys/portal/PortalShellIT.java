package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** The frame round every page: the way in, the way out, and help for everybody. */
@InChromium
class PortalShellIT {

    private static final String AWAY = "https://www.bbc.co.uk/weather";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT)
                    .when("POST /logout", 204, "");

    @Test
    void theDoorIsOpenToEverybody() {
        for (var visit : List.of(Visit.desktop(portal.base()), Visit.phone(portal.base()))) {
            visit.open("/");
            assertThat(visit.page().locator("h1")).hasText("You are welcome here");
            assertThat(visit.page().locator("#help-now")).containsText("Lambeth night line");
            assertThat(visit.page().getByText("Samaritans")).hasCount(1);
            assertThat(visit.page().locator("body")).containsText("Samaritans 116 123: to talk");
            visit.picture("welcome").fitsTheScreen().isAccessible().behaved();
            visit.close();
        }
    }

    @Test
    void whoeverIsNotSignedInOrHasAnotherRoleIsToldKindly() {
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            assertThat(visit.page().locator("h1")).hasText("Please sign in");
            visit.picture("sign-in").isAccessible();

            portal.when("GET /api/me", 200, Answers.OSCAR);
            visit.open("/today");

            assertThat(visit.page().locator("h1")).hasText("You cannot open this page");
            assertThat(visit.page().locator(".nav")).not().containsText("Waiting");
            visit.open("/nowhere").picture("nowhere").isAccessible();
        }
    }

    @Test
    void exitClearsWhatWasTypedAndLeavesNoWayBackToThePage() {
        try (var visit = Visit.phone(portal.base())) {
            visit.page()
                    .route(
                            AWAY,
                            route ->
                                    route.fulfill(
                                            new FulfillOptions()
                                                    .setBody("<title>Weather</title>")));
            visit.open("/introduce").page().locator("#broughtBy").fill("something private");
            visit.page().getByRole(AriaRole.LINK, named("Exit this page")).click();
            visit.page().waitForURL(AWAY);

            assertThat(visit.page().evaluate("history.length")).isEqualTo(2);
            visit.open("/introduce");
            assertThat(visit.page().locator("#broughtBy")).hasValue("");
        }
    }

    @Test
    void shiftThreeTimesLeavesFromAnyPageAndEndsTheSession() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.desktop(portal.base())) {
            visit.page()
                    .route(
                            AWAY,
                            route ->
                                    route.fulfill(
                                            new FulfillOptions()
                                                    .setBody("<title>Weather</title>")));
            visit.open("/today").page().locator(".row").first().waitFor();
            for (var press = 0; press < 3; press++) {
                visit.page().keyboard().press("Shift");
            }

            visit.page().waitForURL(AWAY);

            visit.page().waitForCondition(() -> portal.asked("POST", "/logout").size() == 1);
        }
    }

    @Test
    void theKeyboardReachesEverythingAndFocusFollowsThePage() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            visit.page().locator(".row").first().waitFor();
            visit.page().locator("body").press("Tab");
            assertThat(visit.page().locator(".govuk-skip-link")).isFocused();
            visit.picture("keyboard");

            visit.page()
                    .getByRole(
                            AriaRole.LINK, new GetByRoleOptions().setName("Waiting").setExact(true))
                    .press("Enter");

            assertThat(visit.page().locator("h1")).isFocused();
            assertThat(visit.page()).hasTitle("List");
            visit.page().goBack();
            assertThat(visit.page().locator("h1")).isFocused();
            assertThat(visit.page()).hasTitle("Today");
        }
    }

    @Test
    void theWayPastTheTopIsReadInTheDarkToo() {
        try (var visit = Visit.phone(portal.base())) {
            visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.open("/").page().locator("h1").first().waitFor();
            visit.page().locator(".govuk-skip-link").focus();

            visit.picture("skip-dark").isAccessible();
        }
    }

    @Test
    void signingOutSendsTheTokenAgainstForgeryAndGoesToTheStart() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.desktop(portal.base())) {
            visit.context().addCookies(List.of(new Cookie("csrf", "a%2Fb").setUrl(portal.base())));
            visit.open("/today").page().locator(".row").first().waitFor();
            portal.when("GET /api/me", 401, Answers.NOBODY);
            visit.page().getByRole(AriaRole.BUTTON, named("Sign out")).click();

            assertThat(visit.page().locator("h1")).hasText("You are welcome here");
            assertThat(portal.asked("POST", "/logout").getFirst().header("X-csrf-token"))
                    .isEqualTo("a/b");
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
