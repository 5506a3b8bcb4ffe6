package org.livingwell.platform.test.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

class HeldToDocumentTest {

    static final String DOCUMENT =
            """
            {"openapi": "3.1.0",
             "security": [{"token": []}],
             "paths": {
               "/api/walks/{id}": {
                 "get": {
                   "security": [],
                   "parameters": [
                     {"in": "path", "name": "id", "required": true,
                      "schema": {"type": "string", "format": "uuid"}},
                     {"in": "query", "name": "on", "schema": {"type": "string", "format": "date"}}],
                   "responses": {
                     "200": {"content": {"application/json":
                       {"schema": {"$ref": "#/components/schemas/Walk"}}}},
                     "404": {"$ref": "#/components/responses/NotFound"}}},
                 "post": {
                   "requestBody": {"content": {"application/json":
                     {"schema": {"$ref": "#/components/schemas/Walk"}}}},
                   "responses": {
                     "201": {"headers": {"Location": {"schema": {"type": "string"}}}},
                     "400": {"content": {"application/problem+json": {}}}}}}},
             "components": {
               "responses": {
                 "NotFound": {"x-codes": ["not-found"], "content": {"application/problem+json": {
                   "schema": {"type": "object", "required": ["code"]}}}}},
               "schemas": {
                 "Walk": {"type": "object", "required": ["pace"], "example": {"pace": "slow"},
                   "properties": {
                     "pace": {"$ref": "#/components/schemas/Pace"},
                     "note": {"type": ["string", "null"]}}},
                 "Pace": {"type": "string", "enum": ["slow", "brisk"]}}}}
            """;
    static final String WALK = "/api/walks/3f0c1a52-7d2e-4c0b-9a51-2f6f6b1d8e10";

    HttpServer server;
    Calls calls;
    volatile int status = 200;
    volatile String type = "application/json";
    volatile String answer = "{\"pace\": \"slow\"}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    boolean asked = exchange.getRequestURI().getPath().equals("/v3/api-docs");
                    byte[] body = (asked ? DOCUMENT : answer).getBytes(StandardCharsets.UTF_8);
                    exchange.getRequestBody().readAllBytes();
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(
                            asked ? 200 : status, body.length == 0 ? -1 : body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        calls = Calls.to(server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsAsSaidIsFine() {
        assertThatCode(() -> calls.get(WALK + "?on=2026-03-14", null)).doesNotThrowAnyException();

        refuses(404, "not-found");
        assertThatCode(() -> calls.get(WALK, null)).doesNotThrowAnyException();
    }

    @Test
    void aRouteThatIsNotThereIsFound() {
        found(() -> calls.get("/api/runs", null), "not in the document");

        refuses(404, "anything");
        assertThatCode(() -> calls.get("/api/runs", null)).doesNotThrowAnyException();
    }

    @Test
    void aStatusThatIsNotSaidIsFound() {
        refuses(409, "busy");

        found(() -> calls.get(WALK, null), "is answered 409, which is not said");
    }

    @Test
    void aCodeThatIsNotSaidIsFound() {
        refuses(404, "gone-home");

        found(() -> calls.get(WALK, null), "the code gone-home, which is not said");
    }

    @Test
    void anAnswerOfAnotherShapeIsFound() {
        answer = "{\"pace\": \"SLOW\"}";
        found(() -> calls.get(WALK, null), "/pace breaks enum");

        answer = "{}";
        found(() -> calls.get(WALK, null), "breaks required");

        answer = "{\"pace\": \"slow\", \"length\": 3}";
        found(() -> calls.get(WALK, null), "breaks additionalProperties");

        type = "text/html";
        found(() -> calls.get(WALK, null), "text/html, which is not said");
    }

    @Test
    void aRequestTakenThoughItIsOtherwiseThanSaidIsFound() {
        found(() -> calls.get("/api/walks/7", null), "takes id otherwise than said");
        found(() -> calls.get(WALK + "?on=today", null), "takes on otherwise than said");
        found(() -> calls.get(WALK + "?by=me", null), "takes the parameter by");

        status = 201;
        answer = "";
        found(() -> calls.post(WALK, null, "{\"pace\": \"slow\"}"), "need a token and does not");
        found(() -> calls.post(WALK, "t", "{\"pace\": \"SLOW\"}"), "takes what is not said: /pace");
    }

    @Test
    void aHeaderThatIsPromisedAndMissingIsFound() {
        status = 201;
        answer = "";

        found(() -> calls.post(WALK, "t", "{\"pace\": \"slow\"}"), "201 without Location");
    }

    private void refuses(int status, String code) {
        this.status = status;
        type = "application/problem+json";
        answer = "{\"code\": \"" + code + "\"}";
    }

    private static void found(ThrowingCallable call, String what) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(call)
                .withMessageContaining(what);
    }
}
