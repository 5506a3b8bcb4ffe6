package org.livingwell.intake.team.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A Keycloak that answers every search with everybody, as released versions have done. */
final class HeedlessKeycloak implements AutoCloseable {

    private static final String TOKEN =
            "{\"access_token\":\"x\",\"expires_in\":300,\"token_type\":\"Bearer\"}";

    private final HttpServer server;
    private final Map<String, String> users = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final List<String> changes = new CopyOnWriteArrayList<>();

    HeedlessKeycloak() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    HeedlessKeycloak with(String id, String name, String group, String attributes) {
        users.put(
                id,
                "{\"id\":\"%s\",\"username\":\"%s\",\"enabled\":true,\"firstName\":\"A\",\"attributes\":%s}"
                        .formatted(id, name, attributes));
        groups.put(id, "[{\"id\":\"g\",\"name\":\"x\",\"path\":\"/%s\"}]".formatted(group));
        return this;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Every change it was asked for: method and what comes after the realm, with the body. */
    List<String> changes() {
        return List.copyOf(changes);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String id = path.replaceAll(".*/users/([^/]+).*", "$1");
        if (path.endsWith("/token")) {
            say(exchange, 200, TOKEN);
        } else if (!exchange.getRequestMethod().equals("GET")) {
            String asked = path.replaceAll(".*/realms/[^/]+", "");
            changes.add((exchange.getRequestMethod() + " " + asked + " " + body).strip());
            say(exchange, 204, "");
        } else if (path.endsWith("/users")) {
            say(exchange, 200, "[" + String.join(",", users.values()) + "]");
        } else if (path.endsWith("/groups")) {
            say(exchange, 200, groups.get(id));
        } else if (path.endsWith("/credentials")) {
            say(exchange, 200, "[]");
        } else {
            say(exchange, 200, users.get(id));
        }
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
