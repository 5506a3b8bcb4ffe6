package org.livingwell.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Stands where Keycloak stands: keys, and tokens for a code or a refresh token. */
final class StubIssuer {

    private static final String REALM = "/realms/living-well";
    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    final AtomicInteger keysAsked = new AtomicInteger();
    final AtomicInteger renewals = new AtomicInteger();
    volatile Duration accessTokensLast = Duration.ofMinutes(5);
    volatile boolean refusesRenewal;
    volatile String nonce = "";
    volatile String sid = "";
    volatile int logoutAnswers = 204;
    volatile Consumer<String> beforeTokens = _ -> {};
    final List<String> loggedOut = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final RSAKey key = newKey();

    /** Made once: on a busy machine eight take longer than the half minute keys are kept for. */
    private final RSAKey strangers = newKey();

    StubIssuer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                REALM + "/protocol/openid-connect/certs",
                exchange -> {
                    keysAsked.incrementAndGet();
                    answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
                });
        server.createContext(REALM + "/protocol/openid-connect/token", this::token);
        server.createContext(REALM + "/protocol/openid-connect/logout", this::logout);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String worker(String id) {
        return signed(key, claims(id, Duration.ofMinutes(5)).build());
    }

    String otherIssuer() {
        return signed(key, claims("w", Duration.ofMinutes(5)).issuer("http://elsewhere").build());
    }

    String otherAudience() {
        return signed(key, claims("w", Duration.ofMinutes(5)).audience("account").build());
    }

    String expired() {
        return signed(key, claims("w", Duration.ofMinutes(-10)).build());
    }

    String otherKey() {
        return signed(newKey(), claims("w", Duration.ofMinutes(5)).build());
    }

    /** Signed with a key whose name Keycloak never said. */
    String unknownKey() {
        var claims = claims("w", Duration.ofMinutes(5)).build();
        return signed(underAnotherName(), claims);
    }

    String unsigned() {
        return new PlainJWT(claims("w", Duration.ofMinutes(5)).build()).serialize();
    }

    /** What Keycloak would send for this login, once it was changed. */
    String logoutToken(String login, Consumer<JWTClaimsSet.Builder> change) {
        return signed(key, "logout+jwt", logout(login, change));
    }

    String logoutTokenOfType(String type, String login) {
        return signed(key, type, logout(login, _ -> {}));
    }

    String logoutTokenOfAnotherKey(String login) {
        return signed(newKey(), "logout+jwt", logout(login, _ -> {}));
    }

    String logoutTokenOfAnUnknownKey() {
        return signed(underAnotherName(), "logout+jwt", logout(sid, _ -> {}));
    }

    private JWTClaimsSet logout(String login, Consumer<JWTClaimsSet.Builder> change) {
        var claims =
                new JWTClaimsSet.Builder()
                        .jwtID(UUID.randomUUID().toString())
                        .issuer(url() + REALM)
                        .subject("wanda-id")
                        .audience("gateway")
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                        .claim("typ", "Logout")
                        .claim("sid", login)
                        .claim("events", Map.of(LOGOUT, Map.of()));
        change.accept(claims);
        return claims.build();
    }

    private void logout(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        loggedOut.add(form);
        exchange.sendResponseHeaders(logoutAnswers, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!form.contains("grant_type=refresh_token")) {
            sid = UUID.randomUUID().toString();
            beforeTokens.accept(sid);
            answer(exchange, 200, tokens());
            return;
        }
        renewals.incrementAndGet();
        accessTokensLast = Duration.ofMinutes(5);
        if (refusesRenewal) answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        else answer(exchange, 200, tokens());
    }

    private String tokens() {
        String id =
                signed(
                        key,
                        claims("wanda-id", Duration.ofMinutes(5))
                                .audience("gateway")
                                .issueTime(new Date())
                                .claim("nonce", nonce)
                                .claim("sid", sid)
                                .build());
        String access = signed(key, claims("wanda-id", accessTokensLast).build());
        return "{\"access_token\":\"%s\",\"id_token\":\"%s\",\"refresh_token\":\"of-%s\",\"token_type\":\"Bearer\",\"expires_in\":%d,\"scope\":\"openid profile\"}"
                .formatted(access, id, sid, accessTokensLast.toSeconds());
    }

    private JWTClaimsSet.Builder claims(String subject, Duration lasts) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(url() + REALM)
                .subject(subject)
                .audience("living-well")
                .issueTime(Date.from(now.minusSeconds(1200)))
                .expirationTime(Date.from(now.plus(lasts)))
                .claim("name", "Wanda Okafor")
                .claim("places", List.of("lambeth"))
                .claim("realm_access", Map.of("roles", List.of("worker", "offline_access")));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        return signed(key, "JWT", claims);
    }

    private static String signed(RSAKey key, String type, JWTClaimsSet claims) {
        try {
            var header =
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType(type))
                            .keyID(key.getKeyID())
                            .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RSAKey underAnotherName() {
        return new RSAKey.Builder(strangers).keyID(UUID.randomUUID().toString()).build();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
