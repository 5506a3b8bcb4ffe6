package org.livingwell.platform.test;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.json.PlatformJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a reader to what the publisher promises: the event it names exists, and what it needs of it
 * is there. An incompatible change fails its readers in the same build.
 */
record ReaderContracts(Path contracts) {

    private static final JsonMapper JSON = PlatformJson.tolerant().build();

    /**
     * @param name of the event without its service, such as {@code PersonWelcomed.v1}
     */
    List<String> breaches(String name, Class<?> record) {
        Path schema = contracts.resolve("events").resolve(name + ".schema.json");
        Path example = contracts.resolve("examples").resolve(name + ".json");
        if (!Files.exists(schema) || !Files.exists(example)) {
            return List.of(name + ": the publisher has no such contract");
        }
        List<String> breaches = new ArrayList<>();
        JsonNode data = json(example);
        JsonNode required = json(schema).path("required");
        for (RecordComponent component : record.getRecordComponents()) {
            String field = component.getName();
            if (optional(component)) continue;
            if (!data.has(field)) breaches.add(name + ": the example has no " + field);
            if (required.valueStream().noneMatch(it -> it.asString().equals(field))) {
                breaches.add(name + ": " + field + " is not promised");
            }
        }
        try {
            JSON.treeToValue(data, record);
        } catch (RuntimeException unreadable) {
            breaches.add(name + ": the example cannot be read, " + unreadable.getMessage());
        }
        return breaches;
    }

    /** That the record an event leaves as, and its example, say the same. */
    List<String> left(String name, Class<?> record) {
        Path example = contracts.resolve("examples").resolve(name + ".json");
        if (!Files.exists(example)) return List.of(name + ": it is announced without an example");
        JsonNode data = json(example);
        try {
            Object read = JSON.treeToValue(data, record);
            JsonNode written = JSON.readTree(JSON.writeValueAsString(read));
            return written.equals(data)
                    ? List.of()
                    : List.of(name + ": the example is " + data + ", the record says " + written);
        } catch (RuntimeException unreadable) {
            return List.of(name + ": the example is no " + record.getName());
        }
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
