package org.livingwell.local.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Stands in for GOV.UK Notify: takes what its own client sends, keeps it to be read, tells what
 * became of it, and plays whoever writes back.
 */
public final class NotifyStandIn {

    private static final String SENDING = "/v2/notifications/";
    private static final String RECEIVED = "/v2/received-text-messages";
    private static final Set<String> TYPES = Set.of("sms", "email", "letter");

    private final NotifyKey key = NotifyKey.of(DemoNotify.KEY);
    private final Inbox inbox = new Inbox();
    private final Trouble trouble = new Trouble();
    private final Consumer<NotifyMessage> post;
    private final CallBacks back;

    private NotifyStandIn(Consumer<NotifyMessage> post, CallBacks back) {
        this.post = post;
        this.back = back;
    }

    /** Beside whatever else this server does; it must not answer one after the other. */
    public static NotifyStandIn on(
            HttpServer server, Consumer<NotifyMessage> post, CallBacks back) {
        var it = new NotifyStandIn(post, back);
        server.createContext("/v2/", it::api);
        server.createContext("/replies", it::played);
        server.createContext("/trouble", it::troubled);
        return it;
    }

    /** Somebody writes back. */
    public void reply(String from, String message) {
        back.tell("replies", inbox.add(from, message).told());
    }

    /** Whatever is asked is answered with this status, until it recovers. */
    public void fail(int status) {
        trouble.fail(status);
    }

    /** Nobody is answered, until it recovers. */
    public void hang() {
        trouble.hang();
    }

    public void recover() {
        trouble.end();
    }

    private void api(HttpExchange exchange) throws IOException {
        if (!trouble.answers()) {
            exchange.close();
            return;
        }
        try {
            trouble.maybe();
            key.mustHaveSigned(exchange.getRequestHeaders().getFirst("Authorization"));
            answered(exchange);
        } catch (NotifyError no) {
            answer(exchange, no.status(), no.body());
        }
    }

    private void answered(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean posted = exchange.getRequestMethod().equals("POST");
        String type = path.startsWith(SENDING) ? path.substring(SENDING.length()) : "";
        if (posted && TYPES.contains(type)) {
            var taken = NotifyRequest.of(type, read(exchange));
            post.accept(taken);
            answer(exchange, 201, taken.answer());
            if (!type.equals("letter")) back.tell("receipts", taken.receipt());
        } else if (!posted && path.equals(RECEIVED)) {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            answer(exchange, 200, inbox.page(key.service(), after(query)));
        } else {
            throw new NotifyError(404, "NoResultFound", "No result found");
        }
    }

    private static String after(String query) {
        String name = "older_than=";
        return query.startsWith(name) ? query.substring(name.length()) : "";
    }

    /** {@code POST /replies {"from","message"}}: somebody writes back. */
    private void played(HttpExchange exchange) throws IOException {
        var it = readOrNothing(exchange);
        String from = it.path("from").asString("");
        if (from.isBlank() || !it.path("message").isString()) {
            answer(exchange, 422, Map.of("error", "from and message are needed"));
            return;
        }
        reply(from, it.path("message").asString());
        answer(exchange, 202, Map.of());
    }

    /** {@code PUT /trouble {"status":429}} or {@code {"hang":true}}; {@code DELETE} ends it. */
    private void troubled(HttpExchange exchange) throws IOException {
        var it = readOrNothing(exchange);
        if (exchange.getRequestMethod().equals("DELETE")) recover();
        else if (it.path("hang").asBoolean(false)) hang();
        else fail(it.path("status").asInt(500));
        answer(exchange, 200, Map.of());
    }

    private static JsonNode readOrNothing(HttpExchange exchange) throws IOException {
        try {
            return read(exchange);
        } catch (NotifyError notRead) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    private static JsonNode read(HttpExchange exchange) throws IOException {
        try {
            return JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        } catch (JacksonException odd) {
            throw NotifyError.badRequest("Invalid JSON supplied in POST data");
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body)
            throws IOException {
        try (exchange) {
            var bytes = JsonMapper.shared().writeValueAsString(body).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
