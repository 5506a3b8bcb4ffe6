package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing a caller can send makes a 5xx, a bare page, an echo or a line in the log. */
@WithGateway
@TestPropertySource(properties = "living-well.limits.per-minute=0")
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsIT {

    /** Stands where somebody's name would; it is in no answer and in no log. */
    private static final String NAME = "Zx7canary";

    private static final Set<Integer> OF_TOMCATS_OWN = Set.of(501, 505);

    private final Wire wire;
    private final CircuitBreakerRegistry breakers;

    OddRequestsIT(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        this.wire = new Wire(port);
        this.breakers = breakers;
    }

    @BeforeEach
    void everybodyIsWell() {
        Around.SERVICES.values().forEach(StubService::well);
    }

    @Test
    void everyOddRequestIsRefusedInOurOwnFormAndNothingOfItIsKept(CapturedOutput output) {
        var wrong = new ArrayList<String>();

        odd().forEach(
                        request -> {
                            var answer = wire.send(request);
                            if (!isOurs(answer) || isCutShort(request, answer))
                                wrong.add(answer.status() + " " + printable(request));
                        });

        assertThat(wrong).isEmpty();
        assertThat(output).doesNotContain(NAME, "Unexpected:", "ERROR");
        assertThat(breakers.getAllCircuitBreakers())
                .allSatisfy(it -> assertThat(it.getMetrics().getNumberOfFailedCalls()).isZero());
    }

    /** Two odd pieces at a time, the same ones in every run. */
    @Test
    void noMixtureOfThemFindsAWayEither(CapturedOutput output) {
        var random = new Random(9);
        var all = odd().toList();
        var wrong = new ArrayList<String>();

        for (int i = 0; i < 600; i++) {
            String head = all.get(random.nextInt(all.size()));
            String rest = all.get(random.nextInt(all.size()));
            String mixed =
                    head.substring(0, head.indexOf("\r\n") + 2)
                            + rest.substring(rest.indexOf("\r\n") + 2);
            var answer = wire.send(mixed);
            if (!isOurs(answer)) wrong.add(answer.status() + " " + printable(mixed));
        }

        assertThat(wrong).isEmpty();
        assertThat(output).doesNotContain(NAME, "Unexpected:", "ERROR");
    }

    @Test
    void aPhoneWithOddLettersInItsNameIsLetIn() {
        var answer =
                wire.send(
                        "POST /api/introductions HTTP/1.1\r\nHost: localhost\r\n"
                                + "Connection: close\r\nUser-Agent: Handy \u0080\u0085\u009f 7\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Around.SERVICES.get("intake").asked.getFirst().headers().getFirst("User-Agent"))
                .isEqualTo("Handy  7");
    }

    @Test
    void whoeverWishesInOddLettersIsRefusedInWholeSentences() {
        for (String first : List.of("TRACE / HTTP/1.1", "GET //api/places HTTP/1.1")) {
            var answer =
                    wire.send(
                            first
                                    + "\r\nHost: localhost\r\nAccept: a\u009f\r\n"
                                    + "Connection: close\r\n\r\n");

            assertThat(answer.status()).as(first).isBetween(400, 499);
            assertThat(answer.body()).as(first).contains("urn:livingwell:problem:");
        }
    }

    @Test
    void noAnswerIsMadeToFitTheParametersOfAWish() {
        for (String wish : List.of(";v=" + NAME, ";charset=utf-32", ";q=0.5;v=" + NAME)) {
            var answer =
                    wire.send(
                            "GET /api/docs HTTP/1.1\r\nHost: localhost\r\nAccept: application/json"
                                    + wish
                                    + "\r\nConnection: close\r\n\r\n");

            assertThat(answer.status()).as(wish).isEqualTo(200);
            assertThat(answer.head()).as(wish).doesNotContain(NAME, "utf-32");
        }
    }

    @Test
    void noRedirectNamesTheHostThatACallerMadeUp() {
        for (String path :
                List.of(
                        "/login",
                        "/oauth2/authorization/keycloak",
                        "/login/oauth2/code/keycloak?error=x&state=y")) {
            var answer =
                    wire.send(
                            "GET "
                                    + path
                                    + " HTTP/1.1\r\nHost: evil.example\r\n"
                                    + "X-Forwarded-Host: evil.example\r\n"
                                    + "Forwarded: host=evil.example\r\nConnection: close\r\n\r\n");

            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.head()).contains("Location: ").doesNotContain("evil");
        }
    }

    private static boolean isOurs(Wire.Answer answer) {
        if (answer.status() >= 500 && !OF_TOMCATS_OWN.contains(answer.status())) return false;
        if (answer.head().contains("HTTP Status") || answer.body().contains("HTTP Status"))
            return false;
        boolean refused = answer.status() >= 400 && !answer.body().isEmpty();
        boolean ours =
                answer.head().contains("application/problem+json")
                        || answer.body().contains("Start page");
        return !answer.body().contains(NAME) && (!refused || ours);
    }

    /**
     * A body was promised and none came, or a refusal says nothing; what is asked of the server as
     * a whole, of no host, is Tomcat's own.
     */
    private static boolean isCutShort(String request, Wire.Answer answer) {
        return !request.startsWith("HEAD")
                && !request.startsWith("OPTIONS * HTTP/1.1\r\nConnection")
                && answer.body().isEmpty()
                && (answer.status() >= 400
                        || Pattern.compile("(?i)content-length: [1-9]")
                                .matcher(answer.head())
                                .find());
    }

    private static String printable(String s) {
        var b = new StringBuilder();
        for (char c : s.toCharArray())
            b.append(c >= 32 && c < 127 ? "" + c : "\\x%02x".formatted((int) c));
        return b.substring(0, Math.min(300, b.length()));
    }

    static Stream<String> odd() {
        return Stream.of(targets(), headers(), bodies(), lines()).flatMap(List::stream);
    }

    private static List<String> targets() {
        var all = new ArrayList<String>();
        for (String path :
                List.of(
                        "/api/places?q=%zz" + NAME,
                        "/api/places?q=%",
                        "/api/places?q=%e4" + NAME,
                        "/api/places?%ff=1&" + NAME,
                        "/api/places?q=%00" + NAME,
                        "/api/places?=&&&" + NAME,
                        "/api/places?q=a|b{" + NAME,
                        "/api/places?q=\u00e4" + NAME,
                        "/api/places?" + "a=" + NAME + "&".repeat(2000),
                        "/api/places?" + "a" + NAME + "&a".repeat(2000),
                        "/api/places#" + NAME,
                        "/api/places?q[]=" + NAME,
                        "/api/places?q=1;" + NAME,
                        "/api/groups/%zz" + NAME,
                        "/api/groups/%",
                        "/api/groups/%e4" + NAME,
                        "/api/groups/%c3%28" + NAME,
                        "/api/groups/%00" + NAME,
                        "/api/groups/%2f" + NAME,
                        "/api/groups/%2F..%2F" + NAME,
                        "/api/groups/%5c" + NAME,
                        "/api/groups/%25" + NAME,
                        "/api/groups/%2e%2e/" + NAME,
                        "/api/groups/%0d%0a" + NAME,
                        "/api/groups/%e2%80%ae" + NAME,
                        "/api/groups/%f0%9f%92%99" + NAME,
                        "/api/groups/a;" + NAME + "=1",
                        "/api/groups/a%3b" + NAME,
                        "/api/groups/{" + NAME + "}",
                        "/api/groups/" + NAME + "|",
                        "/api/groups/" + NAME + "\u00e4",
                        "/api/groups//" + NAME,
                        "//" + NAME + "/api/groups",
                        "/api/../" + NAME,
                        "/api/./groups",
                        "/" + NAME + "%zz",
                        "/" + NAME + "%00",
                        "/%e4" + NAME,
                        "/%2e%2e/%2e%2e/etc/" + NAME,
                        "/webjars/lit/%e4" + NAME,
                        "/webjars/lit/%00" + NAME,
                        "/webjars/lit/..%5c" + NAME,
                        "/webjars/" + NAME,
                        "/webjars/",
                        "/webjars",
                        "/styles/",
                        "/portal/",
                        "/api/docs/%e4",
                        "/api/docs/" + NAME,
                        "/login?" + NAME + "=%zz",
                        "/login?error=" + NAME,
                        "/oauth2/authorization/" + NAME,
                        "/oauth2/authorization/keycloak?x=%zz" + NAME,
                        "/oauth2/authorization/keycloak%zz",
                        "/login/oauth2/code/keycloak?code=%zz" + NAME,
                        "/login/oauth2/code/keycloak?code=" + NAME + "&state=" + NAME,
                        "/login/oauth2/code/keycloak?error=" + NAME + "&state=x",
                        "/login/oauth2/code/" + NAME + "?code=a&state=b",
                        "/login/oauth2/code/keycloak",
                        "/logout",
                        "/error",
                        "/error?trace=true&message=" + NAME,
                        "/index.html?" + NAME + "=%zz",
                        "/?sign-in=%zz" + NAME,
                        "http://" + NAME + "/api/groups",
                        "http://[::1/api/groups",
                        "https://" + NAME + ":99999/api/groups",
                        "*",
                        NAME,
                        "?" + NAME,
                        ":80",
                        "/" + "a".repeat(20_000),
                        "/api/groups?" + "a".repeat(20_000)))
            for (String method : List.of("GET", "POST"))
                all.add(
                        method
                                + " "
                                + path
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        return all;
    }

    private static List<String> headers() {
        var all = new ArrayList<String>();
        for (String header :
                List.of(
                        "Accept: " + NAME,
                        "Accept: text/" + NAME + ";q=" + NAME,
                        "Accept: */*;q=2",
                        "Accept: text/html;;;=",
                        "Accept: ,,,",
                        "Accept: a/b;\u0085",
                        "Accept-Language: " + NAME + ";q=x",
                        "Accept-Language: \u0085\u009f",
                        "Accept-Charset: " + NAME,
                        "Accept-Encoding: " + NAME + ";q=a, gzip;q=9",
                        "User-Agent: Handy \u0080\u0085\u009f " + NAME,
                        "User-Agent: \u00c3\u00a4 \u00ff",
                        "X-\u00e4: 1",
                        "X-Name\u0085: 1",
                        "X Y: " + NAME,
                        "X: a\u0000" + NAME,
                        "X: a\u0007" + NAME,
                        "X: a\u007f" + NAME,
                        "X: a\r b",
                        " folded: " + NAME,
                        "X: a\r\n folded " + NAME,
                        ": " + NAME,
                        NAME,
                        "Cookie: session",
                        "Cookie: session=" + NAME,
                        "Cookie: session=!!!not-base64" + NAME,
                        "Cookie: session=\"" + NAME,
                        "Cookie: session=%00%zz",
                        "Cookie: session=\u00e4\u0085",
                        "Cookie: session=" + "A".repeat(8000),
                        "Cookie: session=" + "YWJj",
                        "Cookie: session=a; session=b; csrf=" + NAME,
                        "Cookie: ;;;=;" + NAME + "; $Version=1; \u0085",
                        "Cookie: csrf=\u0085\u00e4; SESSION=x",
                        "Authorization: " + NAME,
                        "Authorization: Bearer",
                        "Authorization: Bearer ",
                        "Authorization: Bearer  ",
                        "Authorization: Bearer " + NAME,
                        "Authorization: Bearer a b",
                        "Authorization: Bearer \u00e4\u0085",
                        "Authorization: Bearer a.b.c",
                        "Authorization: Bearer ..",
                        "Authorization: Bearer eyJhbGciOiJub25lIn0.e30.",
                        "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.e30.AAAA",
                        "Authorization: Bearer eyJhbGciOjF9.e30.AAAA",
                        "Authorization: bearer " + NAME,
                        "Authorization: Bearer: " + NAME,
                        "Authorization: Basic " + NAME,
                        "Authorization: Basic !!!",
                        "Authorization: DPoP " + NAME,
                        "Authorization: Digest username=\"" + NAME,
                        "Authorization: Negotiate YII",
                        "Authorization: Bearer a\r\nAuthorization: Bearer b",
                        "Expect: " + NAME,
                        "Expect: 100-continue",
                        "Range: bytes=" + NAME,
                        "Range: bytes=9-1",
                        "Range: bytes=0-1,2-3,-9999999999999999999999",
                        "Range: " + "bytes=" + "0-0,".repeat(500),
                        "If-None-Match: " + NAME,
                        "If-None-Match: \"",
                        "If-None-Match: *, \"a\", W/",
                        "If-Match: " + NAME,
                        "If-Match: \"\u0085\"",
                        "If-Modified-Since: " + NAME,
                        "If-Modified-Since: Thu, 99 Foo 9999 99:99:99 GMT",
                        "If-Unmodified-Since: -1",
                        "If-Range: " + NAME,
                        "Upgrade: " + NAME + "\r\nConnection: Upgrade",
                        "Upgrade: h2c\r\n"
                                + "Connection: Upgrade, HTTP2-Settings\r\n"
                                + "HTTP2-Settings: AAMAAABk",
                        "Upgrade: websocket\r\n"
                                + "Connection: Upgrade\r\n"
                                + "Sec-WebSocket-Key: a\r\n"
                                + "Sec-WebSocket-Version: 13",
                        "Connection: " + NAME + ", close, Authorization",
                        "Origin: " + NAME,
                        "Origin: http://\u0085",
                        "Origin: null",
                        "Access-Control-Request-Method: " + NAME,
                        "Sec-Fetch-Site: " + NAME,
                        "Content-Type: " + NAME,
                        "Content-Type: application/json;charset=" + NAME,
                        "Content-Type: /",
                        "Content-Type: */*",
                        "Content-Type: text/*;a=" + NAME,
                        "Content-Type: \u0085",
                        "Content-Length: 0",
                        "Content-Length: -1",
                        "Content-Length: +1",
                        "Content-Length: " + NAME,
                        "Content-Length: 99999999999999999999999",
                        "Content-Length: 9223372036854775807",
                        "Content-Length: 1\r\nContent-Length: 2",
                        "Content-Length: 1,1",
                        "Transfer-Encoding: " + NAME,
                        "Transfer-Encoding: chunked",
                        "Transfer-Encoding: chunked, chunked",
                        "Transfer-Encoding: gzip, chunked",
                        "Transfer-Encoding: identity",
                        "TE: trailers, " + NAME,
                        "Trailer: " + NAME,
                        "Host: " + NAME + ":99999",
                        "Host: a b",
                        "Host: \u00e4",
                        "Forwarded: for=" + NAME + ";host=\u0085",
                        "X-Forwarded-For: " + NAME,
                        "X-Forwarded-Host: " + NAME + "\u0085",
                        "X-Forwarded-Port: " + NAME,
                        "X-Forwarded-Proto: " + NAME,
                        "X-Forwarded-Prefix: /" + NAME + "/%zz",
                        "X-HTTP-Method-Override: " + NAME,
                        "X-CSRF-Token: " + NAME + "\u0085",
                        "Idempotency-Key: " + NAME + "\u0085\u00e4",
                        "Idempotency-Key: ",
                        "traceparent: " + NAME,
                        "traceparent: 00-zz-zz-01",
                        "tracestate: \u0085=" + NAME,
                        "baggage: " + NAME + "=%zz",
                        "b3: " + NAME,
                        "Last-Event-ID: " + NAME,
                        "X-Long: " + "x".repeat(20_000)))
            for (String line :
                    List.of(
                            "GET / ",
                            "GET /api/me ",
                            "GET /api/groups ",
                            "GET /api/people/p ",
                            "POST /api/introductions ",
                            "POST /api/people/search ",
                            "GET /oauth2/authorization/keycloak ",
                            "POST /logout "))
                all.add(
                        line
                                + "HTTP/1.1\r\n"
                                + (header.startsWith("Host") ? "" : "Host: localhost\r\n")
                                + header
                                + "\r\n"
                                + (header.contains("Connection:") ? "" : "Connection: close\r\n")
                                + "\r\n");
        return all;
    }

    private static List<String> bodies() {
        var all = new ArrayList<String>();
        for (String body :
                List.of(
                        "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 6\r\n\r\n"
                                + "by=%zz",
                        "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 4\r\n\r\n"
                                + "%=%e",
                        "Content-Type: application/x-www-form-urlencoded;charset="
                                + NAME
                                + "\r\nContent-Length: 6\r\n\r\nby=%zz",
                        "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 4000\r\n\r\n"
                                + "&a".repeat(2000),
                        "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 7\r\n\r\n"
                                + "_csrf=%",
                        "Content-Type: multipart/form-data\r\nContent-Length: 6\r\n\r\nby=%zz",
                        "Content-Type: multipart/form-data; boundary=x\r\n"
                                + "Content-Length: 6\r\n\r\n"
                                + "by=%zz",
                        "Content-Type: multipart/form-data; boundary="
                                + "x".repeat(100)
                                + "\r\nContent-Length: 6\r\n\r\n--xxxx",
                        "Content-Type: application/json\r\n"
                                + "Content-Length: 9\r\n\r\n"
                                + "\u00ff\u00fe{}{}{}\u0000",
                        "Content-Type: application/json\r\nContent-Length: 90\r\n\r\n{}",
                        "Content-Length: 5\r\n\r\n",
                        "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + NAME + "\r\n0\r\n\r\n",
                        "Transfer-Encoding: chunked\r\n\r\n-1\r\n",
                        "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
                        "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
                        "Transfer-Encoding: chunked\r\n\r\n2;x=\u0000\r\nab\r\n0\r\n\r\n",
                        "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n" + NAME + "\r\n\r\n",
                        "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nX: \u0085\r\n\r\n",
                        "Transfer-Encoding: chunked\r\n"
                                + "Content-Length: 3\r\n\r\n"
                                + "2\r\n"
                                + "ab\r\n"
                                + "0\r\n\r\n",
                        "Transfer-Encoding: gzip, chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
                        "Sec-Fetch-Site: cross-site\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\n"
                                + "zz\r\n",
                        "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Transfer-Encoding: chunked, chunked\r\n\r\n"
                                + "by=self",
                        "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"))
            for (String line :
                    List.of(
                            "POST /api/introductions ",
                            "POST /api/introductions/status ",
                            "POST /api/doors/open ",
                            "POST /api/answers ",
                            "POST /api/people/search ",
                            "GET /api/places ",
                            "POST /logout ",
                            "POST / ",
                            "PUT /api/me ",
                            "POST /login/oauth2/code/keycloak "))
                all.add(line + "HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + body);
        return all;
    }

    private static List<String> lines() {
        var all = new ArrayList<String>();
        for (String line :
                List.of(
                        "TRACE / HTTP/1.1",
                        "TRACE /api/places HTTP/1.1",
                        "TRACK / HTTP/1.1",
                        "CONNECT localhost:80 HTTP/1.1",
                        "OPTIONS * HTTP/1.1",
                        "OPTIONS / HTTP/1.1",
                        "OPTIONS /api/places HTTP/1.1",
                        "OPTIONS /api/introductions HTTP/1.1",
                        "HEAD / HTTP/1.1",
                        "HEAD /api/places HTTP/1.1",
                        "HEAD /api/nothing HTTP/1.1",
                        NAME + " / HTTP/1.1",
                        "PROPFIND /api/places HTTP/1.1",
                        "get / HTTP/1.1",
                        "G\u00e4T / HTTP/1.1",
                        "G\u0085T / HTTP/1.1",
                        "DELETE / HTTP/1.1",
                        "PUT /styles/base.css HTTP/1.1",
                        "PATCH /api/introductions HTTP/1.1",
                        "POST /api/a\u009f HTTP/1.1",
                        "POST /logout?a=%00\u000b HTTP/1.1",
                        "DELETE /api/introductions HTTP/1.1",
                        "GET /",
                        "GET / ",
                        "GET  /  HTTP/1.1",
                        "GET / HTTP/0.9",
                        "GET / HTTP/1.0",
                        "GET / HTTP/2.0",
                        "GET / HTTP/9.9",
                        "GET / HTTP/1.1 " + NAME,
                        "GET / " + NAME,
                        "GET / http/1.1",
                        "GET\t/\tHTTP/1.1",
                        "PRI * HTTP/2.0",
                        "\u0016\u0003\u0001\u0002",
                        NAME,
                        "",
                        " "))
            for (String rest :
                    List.of(
                            "\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                            "\r\nConnection: close\r\n\r\n")) all.add(line + rest);
        return all;
    }
}
