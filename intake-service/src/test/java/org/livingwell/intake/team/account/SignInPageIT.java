package org.livingwell.intake.team.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keycloak's pages as somebody reads them who wants to come in. */
class SignInPageIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    /** Kept by hand: they are for https, or for localhost as browsers know it. */
    private String cookies = "";

    @Test
    void itIsOursWithAWayOutHelpAndAPasskey() throws Exception {
        assertThat(page())
                .contains("/login/living-well/css/living-well.css")
                .contains("https://www.bbc.co.uk/weather", "Exit this page")
                .contains("tel:999", "tel:111", "116 123", "85258", "18001")
                .contains("Lost your code?", "Sign in with a passkey", "username webauthn");
    }

    @Test
    void whoTypesSomethingWrongReadsForHowLongALockHolds() throws Exception {
        String wrong = form(page(), "username=nobody&password=nothing");

        assertThat(wrong).contains("for 1 minute at first, for 15 minutes at most");
    }

    private String page() throws Exception {
        String address =
                RealKeycloak.begun().join().url()
                        + "/realms/living-well/protocol/openid-connect/auth?client_id=local-token"
                        + "&response_type=code&scope=openid&redirect_uri=http://127.0.0.1/callback"
                        + "&code_challenge_method=S256&code_challenge="
                        + "a".repeat(43);
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private String form(String page, String typed) throws Exception {
        var action = Pattern.compile("id=\"kc-form-login\"[^>]* action=\"([^\"]+)\"").matcher(page);
        assertThat(action.find()).as(page).isTrue();
        return send(
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies)
                        .POST(BodyPublishers.ofString(typed)));
    }

    private String send(HttpRequest.Builder request) throws Exception {
        var answer = browser.send(request.build(), BodyHandlers.ofString());
        cookies =
                answer.headers().allValues("Set-Cookie").stream()
                        .map(it -> it.split(";")[0])
                        .collect(Collectors.joining("; "));
        return answer.body();
    }
}
