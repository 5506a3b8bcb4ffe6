package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;
import org.livingwell.journeys.OnTheStack;
import org.livingwell.journeys.Stack;
import org.livingwell.journeys.Worker;
import org.livingwell.platform.test.login.SigningIn;

/** Keycloak's pages in our theme, at a first sign-in, at the next, and where something is wrong. */
@OnTheStack
@InChromium
class SignInScreensIT {

    private static final String PASSWORD = "a garden with 3 apple trees";

    @Test
    void everyPageOnTheWayInFitsIsAccessibleAndHasAWayOutAndHelp() {
        Answer invited = invited();
        String name = invited.at("account.userName");
        String secret;
        try (var visit = Visit.phone(Stack.gateway()).open("/login")) {
            var page = visit.page();
            looks(visit, "sign-in", "#kc-form-login");

            signIn(page, name, "not the code");
            assertThat(page.locator("#kc-form-login")).containsText("for 15 minutes at most");
            looks(visit, "sign-in-refused", "#kc-form-login");

            signIn(page, name, invited.at("code"));
            looks(visit, "second-step-set-up", "#kc-totp-settings-form");

            page.locator("#mode-manual").click();
            looks(visit, "second-step-by-hand", "#kc-totp-secret-key");
            secret = page.locator("#totpSecret").inputValue();
            page.locator("#totp").fill(SigningIn.code(secret, 0));
            page.locator("#userLabel").fill("phone");
            page.locator("#userLabel").press("Enter");
            looks(visit, "choose-password", "#kc-passwd-update-form");

            page.locator("#password-new").fill(PASSWORD);
            page.locator("#password-confirm").fill("another");
            page.locator("#password-confirm").press("Enter");
            looks(visit, "choose-password-refused", "#kc-passwd-update-form");

            page.locator("#password-new").fill(PASSWORD);
            page.locator("#password-confirm").fill(PASSWORD);
            page.locator("#password-confirm").press("Enter");
            page.waitForURL(Stack.gateway() + "/today");
        }
        try (var visit = Visit.phone(Stack.gateway()).open("/login")) {
            signIn(visit.page(), name, PASSWORD);
            looks(visit, "second-step", "#kc-otp-login-form");

            visit.page().locator("#otp").fill(SigningIn.code(secret, 1));
            visit.page().locator("#otp").press("Enter");
            visit.page().waitForURL(Stack.gateway() + "/today");
        }
    }

    @Test
    void whereSomethingIsWrongThereIsAWayOutAndHelpToo() {
        String keycloak = Stack.running().environment().keycloakUrl();
        try (var visit = Visit.phone(keycloak + "/realms/living-well/protocol/openid-connect")) {
            looks(visit.open("/auth?client_id=nobody"), "sign-in-error", "#kc-error-message");
            looks(visit.open("/logout"), "sign-in-sign-out", "#kc-logout-confirm");
        }
    }

    private static void looks(Visit visit, String name, String shown) {
        var page = visit.page();
        page.locator(shown).waitFor();
        assertThat(page.locator(".lw-exit")).hasText("Exit this page");
        assertThat(page.locator(".lw-exit")).isInViewport();
        assertThat(page.locator("#help-now a[href='tel:111']")).isVisible();
        assertThat(page.locator("#help-now")).containsText("116 123");
        visit.picture(name).fitsTheScreen().isAccessible().keepsItsEdges().isWalkedByKeyboard();
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** A worker, whose account is made by now. */
    private static Answer invited() {
        var lena = Worker.of("lena");
        Answer invited =
                lena.door()
                        .post(
                                "/api/accounts",
                                "{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Nadia"
                                        + " Karim\"}");
        String name = invited.at("account.userName");
        await().until(
                        () ->
                                lena.rows("/api/accounts", "accounts").stream()
                                        .anyMatch(
                                                it ->
                                                        it.path("userName")
                                                                        .asString("")
                                                                        .equals(name)
                                                                && it.path("state")
                                                                        .asString("")
                                                                        .equals("active")));
        return invited;
    }
}
