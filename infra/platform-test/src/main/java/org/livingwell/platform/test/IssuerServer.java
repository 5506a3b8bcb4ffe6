package org.livingwell.platform.test;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * The few of Keycloak's addresses a service asks: its keys, where they are, and a token for itself.
 */
record IssuerServer(String url, AtomicInteger keysAsked) {

    private static final String REALM = "/realms/living-well";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";

    /** The tokens are minted by client and audience. */
    static IssuerServer start(JWKSet keys, BiFunction<String, List<String>, String> tokens) {
        try {
            var http =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var server =
                    new IssuerServer(
                            "http://localhost:" + http.getAddress().getPort(), new AtomicInteger());
            http.createContext(
                    PROTOCOL + "/certs",
                    exchange -> {
                        server.keysAsked().incrementAndGet();
                        answer(exchange, keys.toJSONObject());
                    });
            http.createContext(
                    REALM + "/.well-known/openid-configuration",
                    exchange -> answer(exchange, server.metadata()));
            http.createContext(
                    PROTOCOL + "/token", exchange -> answer(exchange, token(exchange, tokens)));
            http.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
            http.start();
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    String issuer() {
        return url + REALM;
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer", issuer(),
                "jwks_uri", url + PROTOCOL + "/certs",
                "token_endpoint", url + PROTOCOL + "/token",
                "authorization_endpoint", url + PROTOCOL + "/auth",
                "subject_types_supported", List.of("public"));
    }

    /** All that ask each other. */
    static final List<String> SERVICES =
            List.of(
                    "intake-service",
                    "careplan-service",
                    "referral-service",
                    "community-service",
                    "contact-service");

    /** What the realm's mappers put into the tokens of services that ask another one. */
    private static final Map<String, List<String>> AUDIENCES =
            Map.of(
                    "careplan-service",
                    List.of(
                            "intake-service",
                            "referral-service",
                            "community-service",
                            "contact-service"),
                    "referral-service",
                    List.of("contact-service"),
                    "contact-service",
                    List.of("intake-service"));

    private static Map<String, Object> token(
            HttpExchange exchange, BiFunction<String, List<String>, String> tokens)
            throws IOException {
        Map<String, String> form = form(exchange);
        String client =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .map(IssuerServer::basicUser)
                        .orElseGet(() -> form.getOrDefault("client_id", "unknown"));
        List<String> audience = AUDIENCES.getOrDefault(client, List.of("living-well"));
        return Map.of(
                "access_token",
                tokens.apply(client, audience),
                "token_type",
                "Bearer",
                "expires_in",
                300);
    }

    private static String basicUser(String authorization) {
        byte[] pair = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
        return new String(pair, StandardCharsets.UTF_8).split(":", 2)[0];
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void answer(HttpExchange exchange, Map<String, Object> json) throws IOException {
        byte[] body = JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
