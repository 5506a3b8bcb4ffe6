package org.livingwell.platform.test.login;

import static org.awaitility.Awaitility.await;

import static java.util.Map.entry;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody at Keycloak's pages with a browser of their own, by code and PKCE. */
public final class SigningIn {

    private static final String CALLBACK = "http://127.0.0.1/callback";
    private static final String VERIFIER =
            "a-verifier-of-more-than-forty-three-characters-for-tests";

    private final String endpoint;
    private final Browser browser = new Browser();
    private String gateway = "";

    private SigningIn(String keycloak) {
        this.endpoint = keycloak + "/realms/living-well/protocol/openid-connect";
    }

    public static SigningIn at(String keycloak, String name, String password) {
        var signingIn = new SigningIn(keycloak);
        signingIn.browser.open(
                signingIn.endpoint
                        + "/auth?response_type=code&client_id=local-token&scope=openid&state=s"
                        + "&redirect_uri="
                        + Browser.encoded(CALLBACK)
                        + "&code_challenge_method=S256&code_challenge="
                        + base64(sha256(VERIFIER)));
        signingIn.browser.submit(Map.of("username", name, "password", password));
        return signingIn;
    }

    /**
     * The same for whoever tried to get in just before: Keycloak counts that aside, and refuses the
     * name until it has.
     */
    public static SigningIn again(String keycloak, String name, String password) {
        return await("let in")
                .until(() -> at(keycloak, name, password), Predicate.not(SigningIn::isRefused));
    }

    /** By way of the gateway, as everybody does who is no machine. */
    public static SigningIn through(String gateway, String name, String password) {
        var signingIn = new SigningIn("");
        signingIn.gateway = gateway;
        signingIn.browser.open(gateway + "/login");
        signingIn.browser.submit(Map.of("username", name, "password", password));
        return signingIn;
    }

    /** The status of what this browser reads at the gateway. */
    public int reads(String path) {
        return browser.open(gateway + path).status();
    }

    public int signsOut() {
        return browser.post(gateway + "/logout", Map.of("_csrf", browser.cookie("csrf"))).status();
    }

    /** A new tab of the same browser. */
    public boolean isAskedAgain() {
        return browser.open(gateway + "/login").page().contains("id=\"password\"");
    }

    public boolean isRefused() {
        return browser.page().contains("do not go together")
                || browser.page().contains("account has been closed");
    }

    /** What the page is, for whoever expected another. */
    public String title() {
        return browser.find("<title>([^<]*)</title>");
    }

    public boolean isDone() {
        return Set.of("/callback", "/").contains(browser.at().getPath());
    }

    public boolean asksForPassword() {
        return !isDone() && browser.page().contains("kc-passwd-update-form");
    }

    public boolean asksToSetUpSecondFactor() {
        return !isDone() && browser.page().contains("kc-totp-settings-form");
    }

    public boolean asksForSecondFactor() {
        return !isDone() && browser.page().contains("kc-otp-login-form");
    }

    /**
     * Passes whatever is asked at a first sign-in.
     *
     * @return the second factor's secret, or nothing where none was wanted
     */
    public String pass(String password) {
        String secret = "";
        while (!isDone()) {
            if (asksForPassword()) choosePassword(password);
            else if (asksToSetUpSecondFactor()) secret = setUpSecondFactor();
            else throw new AssertionError("stuck at an unknown page");
        }
        return secret;
    }

    /** Sets up a second factor where that is asked first. */
    public void passSecondFactor() {
        setUpSecondFactor();
    }

    /** Whether somebody who is to choose a password cannot choose this one. */
    public boolean turnsDown(String password) {
        choosePassword(password);
        return asksForPassword();
    }

    private void choosePassword(String password) {
        browser.submit(Map.of("password-new", password, "password-confirm", password));
    }

    /** Answers the secret that was set up. */
    private String setUpSecondFactor() {
        String secret = browser.find("name=\"totpSecret\" value=\"([^\"]+)\"");
        browser.submit(
                Map.ofEntries(
                        entry("totp", code(secret, 0)),
                        entry("totpSecret", secret),
                        entry("userLabel", "phone")));
        return secret;
    }

    /** With the code after the one that set it up: none counts twice, and the next one counts. */
    public void proveSecondFactor(String secret) {
        browser.submit(Map.of("otp", code(secret, 1)));
    }

    /** What is in the tokens that the code buys. */
    public JsonNode tokens() {
        String code = browser.at().getQuery().replaceAll(".*code=([^&]+).*", "$1");
        browser.post(
                endpoint + "/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "local-token",
                        "redirect_uri", CALLBACK,
                        "code", code,
                        "code_verifier", VERIFIER));
        return JsonMapper.shared().readTree(browser.page());
    }

    /** The status of a renewal: 200, or 400 when the session is over. */
    public String renew(String refreshToken) {
        browser.post(
                endpoint + "/token",
                Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "local-token",
                        "refresh_token", refreshToken));
        return browser.page();
    }

    public static JsonNode claims(JsonNode tokens) {
        String token = tokens.path("access_token").asString();
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(claims);
    }

    /** What the app on their phone shows, now or that many steps later. */
    public static String code(String secret, int later) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "RAW"));
            long step = Instant.now().getEpochSecond() / 30 + later;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
