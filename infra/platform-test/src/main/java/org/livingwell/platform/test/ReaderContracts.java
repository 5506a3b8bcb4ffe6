package org.livingwell.platform.test;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.json.PlatformJson;
import org.springframework.kafka.annotation.KafkaHandler;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds a reader to what the publisher promises: each event it names exists, and what it needs of
 * it is there. An incompatible change fails its readers in the same build.
 */
public final class ReaderContracts {

    private static final JsonMapper JSON = PlatformJson.tolerant().build();

    private final Path contracts;
    private final List<String> breaches = new ArrayList<>();
    private int read;

    private ReaderContracts(Path contracts) {
        this.contracts = contracts;
    }

    /**
     * Fails with everything found at once, and where the listener reads nothing of this publisher.
     *
     * @param publisherContracts such as {@code ../intake-service/contracts}
     */
    public static void check(Class<?> listener, Path publisherContracts) {
        var reader = new ReaderContracts(publisherContracts);
        Arrays.stream(listener.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(KafkaHandler.class))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .filter(type -> type.isAnnotationPresent(EventType.class))
                .forEach(reader::check);
        if (reader.read == 0) reader.breaches.add("reads nothing from " + publisherContracts);
        if (!reader.breaches.isEmpty()) {
            throw new AssertionError(
                    listener.getSimpleName() + ":\n - " + String.join("\n - ", reader.breaches));
        }
    }

    private void check(Class<?> record) {
        Path absolute = contracts.toAbsolutePath().normalize();
        String service = absolute.getName(absolute.getNameCount() - 2).toString();
        String publisher = service.replaceFirst("-service$", "") + ".";
        for (String type : record.getAnnotation(EventType.class).value()) {
            if (type.startsWith(publisher)) check(record, type, type.substring(publisher.length()));
        }
    }

    private void check(Class<?> record, String type, String name) {
        read++;
        Path schema = contracts.resolve("events").resolve(name + ".schema.json");
        Path example = contracts.resolve("examples").resolve(name + ".json");
        if (!Files.exists(schema) || !Files.exists(example)) {
            breaches.add(type + ": the publisher has no such contract");
            return;
        }
        JsonNode data = json(example);
        JsonNode required = json(schema).path("required");
        for (RecordComponent component : record.getRecordComponents()) {
            if (optional(component)) continue;
            if (!data.has(component.getName())) {
                breaches.add(type + ": the example has no " + component.getName());
            }
            if (required.valueStream().noneMatch(it -> it.asString().equals(component.getName()))) {
                breaches.add(type + ": " + component.getName() + " is not promised");
            }
        }
        try {
            JSON.treeToValue(data, record);
        } catch (RuntimeException unreadable) {
            breaches.add(type + ": the example cannot be read, " + unreadable.getMessage());
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
