package org.livingwell.platform.test.input;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class OddRequestsTest {

    enum Kind {
        CALL,
        TEXT
    }

    record Inner(LocalDate day) {}

    record Request(UUID who, List<UUID> openTo, Kind kind, List<Inner> days) {}

    HttpServer server;
    volatile String takes = "nothing";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String body = new String(exchange.getRequestBody().readAllBytes());
                    boolean fits = body.equals(Bodies.of(Request.class).good());
                    String answer = "{\"code\":\"invalid\"}";
                    int status = fits || body.contains(takes) ? 204 : 400;
                    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                    exchange.sendResponseHeaders(status, status == 204 ? -1 : answer.length());
                    if (status == 400) exchange.getResponseBody().write(answer.getBytes());
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whoRefusesAllOfItIsFine() {
        assertThatCode(this::asked).doesNotThrowAnyException();
    }

    @Test
    void whoTakesNothingInAListIsFound() {
        takes = "\"openTo\":[null";

        found("openTo has nothing in it");
    }

    @Test
    void whoTakesAnEmptyIdOrACodeByNumberIsFound() {
        takes = "\"who\":\"\"";
        found("who is \"\"");

        takes = "\"kind\":0";
        found("kind is 0");
    }

    @Test
    void whoTakesADateBeyondAllYearsDeepInsideIsFound() {
        takes = "\"day\":\"-999999999-01-01\"";

        found("days[].day is");
    }

    private void found(String what) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(this::asked)
                .withMessageContaining(what);
    }

    private void asked() {
        var input = new OddRequests(server.getAddress().getPort());
        input.bodies("POST", "/api/things", "/api/things", Request.class);
        input.fail();
    }
}
