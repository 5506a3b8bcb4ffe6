package org.livingwell.local;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Logs a demo person in as a browser would, by code and PKCE, with a client that exists only here.
 */
public final class Tokens {

    /** Of every demo person, as the realm file says. */
    public static final String PASSWORD = "demo-living-well";

    private static final int ENOUGH = 10;
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final String CLIENT = "local-token";
    private static final String CALLBACK = "http://127.0.0.1/callback";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient browser = HttpClient.newHttpClient();

    /**
     * Kept by hand: Keycloak marks them secure on localhost too, where browsers send them all the
     * same.
     */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private final String endpoint;
    private final String name;

    private Tokens(String keycloakUrl, String name) {
        this.endpoint =
                "%s/realms/%s/protocol/openid-connect".formatted(keycloakUrl, Environment.REALM);
        this.name = name;
    }

    /** The access token, good for five minutes. */
    public static String forPerson(String keycloakUrl, String name) {
        try {
            return patiently(keycloakUrl, name);
        } catch (IOException e) {
            throw new Trouble(
                    "Keycloak does not answer at %s: is the stack up?".formatted(keycloakUrl), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The login was stopped.", e);
        }
    }

    /** Keycloak counts a sign-in aside, and refuses the same name until it has. */
    private static String patiently(String keycloakUrl, String name)
            throws IOException, InterruptedException {
        for (int refusals = 1; ; refusals++) {
            try {
                return new Tokens(keycloakUrl, name).token();
            } catch (Trouble refused) {
                if (refusals == ENOUGH) throw refused;
                Thread.sleep(PAUSE);
            }
        }
    }

    private String token() throws IOException, InterruptedException {
        var verifier = random();
        var form =
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", CALLBACK,
                        "code", code(verifier),
                        "code_verifier", verifier);
        var answer = post(endpoint + "/token", form);
        if (answer.statusCode() != 200) throw refused();
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private String code(String verifier) throws IOException, InterruptedException {
        var query =
                Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        CLIENT,
                        "scope",
                        "openid",
                        "state",
                        random(),
                        "redirect_uri",
                        CALLBACK,
                        "code_challenge",
                        challenge(verifier),
                        "code_challenge_method",
                        "S256");
        var page = send(HttpRequest.newBuilder(URI.create(endpoint + "/auth?" + Http.form(query))));
        var form = FORM.matcher(page.body());
        if (!form.find()) throw refused();
        var action = form.group(1).replace("&amp;", "&");
        var login = post(action, Map.of("username", name, "password", PASSWORD));
        var code = CODE.matcher(login.headers().firstValue("Location").orElse(""));
        if (!code.find()) throw refused();
        return code.group(1);
    }

    private HttpResponse<String> post(String uri, Map<String, String> form)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Http.form(form))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (!cookies.isEmpty()) request.header("Cookie", String.join("; ", cookies.values()));
        var response = browser.send(request.build(), BodyHandlers.ofString());
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0];
            cookies.put(pair.split("=", 2)[0], pair);
        }
        return response;
    }

    private Trouble refused() {
        return new Trouble(
                "Keycloak gives no token to %s: the demo people are wanda, walt, lena, lorna, oscar and petra."
                        .formatted(name));
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return base64(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return base64(
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
