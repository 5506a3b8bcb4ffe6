package org.livingwell.platform.test.openapi;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.test.openapi.Document.Operation;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every exchange of a test with a service to the document the service itself offers: its
 * route, what was sent where that was taken, its status, headers and body, and a problem's code.
 */
public final class HeldToDocument {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Optional<Document>> OFFERED = new ConcurrentHashMap<>();
    private static final List<String> NOT_FOR_CALLERS =
            List.of("/internal/", "/operator/", "/actuator/", "/v3/");

    /** Where nothing is there, nothing needs to be said. */
    private static final Set<Integer> NOTHING_HERE = Set.of(400, 401, 403, 404, 405, 406, 415);

    private final Document document;
    private final Exchange exchange;
    private final List<String> breaches = new ArrayList<>();

    HeldToDocument(Document document, Exchange exchange) {
        this.document = document;
        this.exchange = exchange;
    }

    /**
     * Fails with everything that is otherwise than said.
     *
     * @param base of the service; one that offers no document is held to nothing
     */
    public static void check(
            String base, HttpRequest request, @Nullable String sent, HttpResponse<String> answer) {
        OFFERED.computeIfAbsent(base, HeldToDocument::offered)
                .map(it -> new HeldToDocument(it, Exchange.of(request, sent, answer)).breaches())
                .filter(it -> !it.isEmpty())
                .ifPresent(
                        it -> {
                            throw new AssertionError(
                                    "not as the OpenAPI document says:\n - "
                                            + String.join("\n - ", it));
                        });
    }

    private static Optional<Document> offered(String base) {
        try {
            var asked = HttpRequest.newBuilder(URI.create(base + "/v3/api-docs")).build();
            var answer = HTTP.send(asked, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"openapi\":")
                    ? Optional.of(new Document(answer.body()))
                    : Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    List<String> breaches() {
        if (NOT_FOR_CALLERS.stream().anyMatch(exchange.path()::startsWith)) return breaches;
        document.operation(exchange.method(), exchange.path())
                .ifPresentOrElse(
                        this::compare,
                        () -> {
                            if (!NOTHING_HERE.contains(exchange.status())) {
                                breach("is answered %d and not in the document", exchange.status());
                            }
                        });
        return breaches;
    }

    private void compare(Operation operation) {
        if (exchange.taken()) request(operation);
        JsonNode said =
                document.resolved(
                        operation.said().path("responses").path(String.valueOf(exchange.status())));
        if (said.isMissingNode()) {
            breach("is answered %d, which is not said: %s", exchange.status(), exchange.answered());
            return;
        }
        if (exchange.taken() && exchange.status() != 304) headers(said);
        String type = Exchange.mediaType(exchange.answeredWith());
        if (exchange.answered().isEmpty()) {
            if (!said.path("content").isEmpty())
                breach("is answered %d with nothing", exchange.status());
            return;
        }
        JsonNode content = said.path("content").path(type);
        if (content.isMissingNode()) {
            breach("is answered %d with %s, which is not said", exchange.status(), type);
            return;
        }
        if (type.endsWith("json")) body(said, content.path("schema"));
    }

    private void body(JsonNode said, JsonNode schema) {
        JsonNode answered = JSON.readTree(exchange.answered());
        document.breaches(schema, answered)
                .forEach(it -> breach("is answered what is not said: %s", it));
        if (!said.has("x-codes")) return;
        String code = answered.path("code").asString("");
        if (said.path("x-codes").valueStream().noneMatch(it -> it.asString().equals(code))) {
            breach("is refused %d with the code %s, which is not said", exchange.status(), code);
        }
    }

    private void headers(JsonNode said) {
        for (String name : List.of("Location", "ETag")) {
            boolean there = exchange.answeredWith().firstValue(name).isPresent();
            boolean wanted = said.path("headers").has(name);
            if (there != wanted) {
                breach(
                        "is answered %d %s %s",
                        exchange.status(), there ? "with undeclared" : "without", name);
            }
        }
    }

    private void request(Operation operation) {
        var authorised = exchange.sentWith().firstValue("Authorization").isPresent();
        if (!operation.isPublic() && !authorised) breach("is said to need a token and does not");
        List<String> queries = new ArrayList<>();
        for (JsonNode it : operation.said().path("parameters")) {
            JsonNode parameter = document.resolved(it);
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("query")) queries.add(name);
            sent(operation, parameter, name)
                    .ifPresentOrElse(
                            value -> parameter(parameter, name, value),
                            () -> {
                                if (parameter.path("required").asBoolean(false)) {
                                    breach("is said to need %s and does not", name);
                                }
                            });
        }
        exchange.query().keySet().stream()
                .filter(it -> !queries.contains(it))
                .forEach(it -> breach("takes the parameter %s, which is not said", it));
        sentBody(operation.said().path("requestBody"));
    }

    private Optional<String> sent(Operation operation, JsonNode parameter, String name) {
        return switch (parameter.path("in").asString()) {
            case "query" -> Optional.ofNullable(exchange.query().get(name));
            case "header" -> exchange.sentWith().firstValue(name);
            case "path" -> Optional.of(part(operation.route(), name));
            case String other -> throw new IllegalStateException(other);
        };
    }

    private String part(String route, String name) {
        String[] said = route.split("/");
        String[] asked = exchange.path().split("/");
        for (int i = 0; i < said.length; i++) {
            if (said[i].equals("{" + name + "}")) return asked[i];
        }
        throw new IllegalStateException(name + " is not in " + route);
    }

    private void parameter(JsonNode parameter, String name, String value) {
        var nodes = JsonNodeFactory.instance;
        JsonNode schema = parameter.path("schema");
        boolean number = document.resolved(schema).path("type").asString("").equals("integer");
        JsonNode node = number ? nodes.numberNode(Long.parseLong(value)) : nodes.stringNode(value);
        document.breaches(schema, node)
                .forEach(it -> breach("takes %s otherwise than said: %s", name, it));
    }

    private void sentBody(JsonNode said) {
        String sent = exchange.sent();
        HttpHeaders with = exchange.sentWith();
        if (said.isMissingNode() || sent == null) return;
        JsonNode content = said.path("content").path(Exchange.mediaType(with));
        if (content.isMissingNode()) {
            breach("takes %s, which is not said", Exchange.mediaType(with));
        } else if (Exchange.mediaType(with).endsWith("json")) {
            json(sent)
                    .ifPresent(
                            it ->
                                    document.breaches(content.path("schema"), it)
                                            .forEach(
                                                    what ->
                                                            breach(
                                                                    "takes what is not said: %s",
                                                                    what)));
        }
    }

    /** What may be left out may be empty. */
    private static Optional<JsonNode> json(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(JSON.readTree(text));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private void breach(String what, Object... of) {
        breaches.add(exchange.method() + " " + exchange.path() + " " + what.formatted(of));
    }
}
