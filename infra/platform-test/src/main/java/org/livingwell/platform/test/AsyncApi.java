package org.livingwell.platform.test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The AsyncAPI 3 document of everything on the topics, made from the services' contracts. */
record AsyncApi(Path root) {

    private static final List<String> SERVICES =
            List.of("intake", "careplan", "referral", "community", "contact");
    private static final String SCHEMA = ".schema.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String text() {
        ObjectNode api = JSON.createObjectNode();
        api.put("asyncapi", "3.0.0");
        api.putObject("info")
                .put("title", "Living Well events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode; ids, codes, counts and dates, no words.");
        api.put("defaultContentType", "application/json");
        ObjectNode channels = api.putObject("channels");
        ObjectNode operations = api.putObject("operations");
        ObjectNode messages = api.putObject("components").putObject("messages");
        SERVICES.forEach(service -> add(service, channels, operations, messages));
        return JSON.writeValueAsString(api) + "\n";
    }

    private void add(
            String service, ObjectNode channels, ObjectNode operations, ObjectNode messages) {
        List<Path> schemas = schemas(service);
        if (schemas.isEmpty()) return;
        ObjectNode channel = channels.putObject(service).put("address", service + ".events.v1");
        ObjectNode onChannel = channel.putObject("messages");
        for (Path file : schemas) {
            String name = file.getFileName().toString().replace(SCHEMA, "");
            String type = service + "." + name;
            onChannel.putObject(name).put("$ref", "#/components/messages/" + type);
            Path example = contracts(service).resolve("examples").resolve(name + ".json");
            messages.set(type, message(type, json(file), json(example)));
        }
        ObjectNode announce = operations.putObject(service + "-announces").put("action", "send");
        announce.putObject("channel").put("$ref", "#/channels/" + service);
    }

    private static ObjectNode message(String type, JsonNode schema, JsonNode example) {
        ObjectNode message = JSON.createObjectNode();
        message.put("name", type).put("summary", schema.path("description").asString(""));
        message.put("contentType", "application/json");
        ObjectNode payload = message.putObject("payload");
        payload.put("schemaFormat", "application/schema+json;version=2020-12");
        payload.set("schema", schema);
        message.putArray("examples").addObject().set("payload", example);
        return message;
    }

    private Path contracts(String service) {
        return root.resolve(service + "-service/contracts");
    }

    private List<Path> schemas(String service) {
        Path events = contracts(service).resolve("events");
        if (!Files.isDirectory(events)) return List.of();
        try (Stream<Path> files = Files.list(events)) {
            return files.filter(it -> it.toString().endsWith(SCHEMA)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
