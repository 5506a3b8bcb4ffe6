package org.livingwell.platform.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.json.PlatformJson;
import org.livingwell.platform.seal.NotYetReadableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/** What another service's answers mean to whoever wants something of it. */
class OtherServiceTest {

    private static final String PROBLEM = "application/problem+json";

    record Said(String words) {}

    private HttpServer owner;
    private OtherService service;
    private int status = 200;
    private String type = PROBLEM;
    private String body = "";
    private String unavailable = "";

    @BeforeEach
    void open() throws IOException {
        owner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        owner.createContext("/", this::answer);
        owner.start();
        var json = new JacksonJsonHttpMessageConverter(PlatformJson.tolerant().build());
        var http =
                RestClient.builder()
                        .baseUrl("http://localhost:" + owner.getAddress().getPort())
                        .configureMessageConverters(it -> it.withJsonConverter(json));
        service =
                new OtherService(
                        http,
                        (request, sent, next) -> next.execute(request, sent),
                        CircuitBreaker.ofDefaults("owner"));
    }

    @AfterEach
    void close() {
        owner.stop(0);
    }

    @Test
    void whatIsThereIsRead() {
        type = "application/json";
        body = "{\"words\":\"I sing\",\"more\":1}";

        assertThat(asked()).contains(new Said("I sing"));
    }

    @Test
    void onlyTheOwnersOwn410SaysThatThereIsNothing() {
        status = 410;
        body = problem(Refusal.NOTHING_HERE.code());

        assertThat(asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"410, not-found", "410, gone", "404, not-found", "404, nothing-here"})
    void whatIsNotFoundOrGoneForAnotherReasonIsToBeAskedForAgain(int said, String code) {
        status = said;
        body = problem(code);

        assertThatThrownBy(this::asked).isInstanceOf(HttpClientErrorException.class);
    }

    @ParameterizedTest
    @CsvSource({"text/html, <p>Gone</p>", "application/json, {", "application/json, ''"})
    void whatSomebodyBetweenUsSaysEndsNothing(String kind, String page) {
        status = 410;
        type = kind;
        body = page;

        assertThatThrownBy(this::asked).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatOneOwnerCannotReadAtTheMomentIsNotTheSameAsAnOwnerWhoIsAway() {
        status = 503;
        body = problem("store-unavailable");
        assertThatThrownBy(this::asked)
                .isInstanceOf(HttpServerErrorException.ServiceUnavailable.class);
        unavailable = "something-else";
        assertThatThrownBy(this::asked)
                .isInstanceOf(HttpServerErrorException.ServiceUnavailable.class);

        unavailable = "only-this";
        assertThatThrownBy(this::asked).isInstanceOf(NotYetReadableException.class);
    }

    private Optional<Said> asked() {
        return service.get("/internal/things/{id}/words", Said.class, "a");
    }

    private String problem(String code) {
        return """
        {"type":"urn:livingwell:problem:%s","title":"%s","status":%d,"detail":"There","code":"%s"}
        """
                .formatted(code, HttpStatus.valueOf(status).getReasonPhrase(), status, code);
    }

    private void answer(HttpExchange asked) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        asked.getResponseHeaders().add("Content-Type", type);
        if (!unavailable.isEmpty()) {
            asked.getResponseHeaders().add("Livingwell-Unavailable", unavailable);
        }
        asked.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }
}
