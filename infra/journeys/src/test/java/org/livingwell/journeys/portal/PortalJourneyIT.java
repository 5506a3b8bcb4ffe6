package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.livingwell.journeys.OnTheStack;
import org.livingwell.journeys.Stack;
import org.livingwell.local.Tokens;

import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The first steps of acceptance journey 1 as people take them: in a browser, against the real
 * stack.
 */
@OnTheStack
@InChromium
class PortalJourneyIT {

    private static final String REFERENCE = "[A-Z0-9]{4}-[A-Z0-9]{4}";
    private static final String WORDS = "I cannot sleep since the letter came.";
    private static String base;

    @BeforeAll
    static void open() {
        base = Stack.gateway();
    }

    @Test
    void amaraIntroducesHerselfOnAPhoneWithoutJavaScript() {
        try (var visit = Visit.withoutJavaScript(base).open("/introduce")) {
            introduce(visit, "Amara");

            assertThat(visit.page().locator("body")).containsText("999");
            assertThat(visit.page().locator("body")).containsText(Pattern.compile(REFERENCE));
            visit.picture("journey-received-without-javascript");
        }
    }

    @Test
    void whatSheSaidReachesAWorkerWhoWelcomesHer() {
        var name = "Amara " + ThreadLocalRandom.current().nextInt(10_000, 99_999);
        try (var visit = Visit.phone(base).open("/introduce")) {
            introduce(visit, name);
            assertThat(visit.page().locator(".reference")).hasText(Pattern.compile(REFERENCE));
            visit.picture("journey-received").fitsTheScreen().isAccessible().behaved();
        }

        try (var visit = Visit.desktop(base).open("/")) {
            var signIn = signIn(visit, "wanda");
            assertThat(visit.page().locator("h1:visible")).containsText("Wanda");
            visit.page().locator(".counts").waitFor();
            visit.picture("journey-today").isAccessible();

            openWaiting(visit, name);
            assertThat(visit.page().locator(".words")).hasText(WORDS);
            visit.picture("journey-introduction").isAccessible();
            visit.page().getByRole(AriaRole.BUTTON, named("Welcome " + name)).click();

            assertThat(visit.page().locator("h1:visible")).hasText(name);
            assertThat(visit.page().locator(".plan h3")).hasCount(9);
            assertThat(visit.page().locator(".timeline li").last()).containsText("Introduction");
            visit.picture("journey-person").isAccessible();
            visit.behaved(
                    complaint ->
                            complaint.contains("404")
                                    || complaint.contains("/api/me")
                                    || complaint.contains(signIn),
                    signIn);

            visit.page().getByRole(AriaRole.BUTTON, named("Sign out")).click();
            assertThat(visit.page().locator("h1:visible")).hasText("You are welcome here");
        }
    }

    private static void introduce(Visit visit, String name) {
        var page = visit.page();
        page.locator("#broughtBy").fill(WORDS);
        page.locator("#name").fill(name);
        page.locator("#place").selectOption("lambeth");
        page.locator("#phone").fill("+44 7700 900123");
        page.locator("#mayText").check();
        page.getByRole(AriaRole.BUTTON, named("Send")).click();
    }

    /** Through the real login page; answers the origin it stands at. */
    private static String signIn(Visit visit, String worker) {
        var page = visit.page();
        page.getByRole(AriaRole.LINK, named("Sign in")).click();
        page.locator("#username").waitFor();
        var at = URI.create(page.url());
        page.locator("#username").fill(worker);
        page.locator("#password").fill(Tokens.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(base + "/today");
        return at.getScheme() + "://" + at.getAuthority();
    }

    private static void openWaiting(Visit visit, String name) {
        var page = visit.page();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Waiting").setExact(true))
                .click();
        page.locator(".row").first().waitFor();
        var hers = page.getByRole(AriaRole.LINK, named(name));
        var more = page.getByRole(AriaRole.BUTTON, named("Show more"));
        while (hers.count() == 0 && more.count() > 0) {
            int rows = page.locator(".row").count();
            more.click();
            page.waitForCondition(() -> page.locator(".row").count() > rows || more.count() == 0);
        }
        hers.click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
