package org.livingwell.platform.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a service says it publishes: a schema and an example for each version of each event. */
public record EventContracts(Path folder) {

    private static final Pattern SCHEMA = Pattern.compile("(.+\\.v\\d+)\\.schema\\.json");
    private static final Pattern EXAMPLE = Pattern.compile("(.+\\.v\\d+)\\.json");

    /** Everything found at once, and where there is no schema at all. */
    List<String> breaches() {
        Map<String, Path> schemas = files("events", SCHEMA);
        Map<String, Path> examples = files("examples", EXAMPLE);
        List<String> breaches = new ArrayList<>();
        if (schemas.isEmpty()) breaches.add("no schema in " + folder.resolve("events"));
        schemas.forEach(
                (type, file) ->
                        new SchemaRules(text(file))
                                .breaches()
                                .forEach(it -> breaches.add(type + ": " + it)));
        schemas.keySet().stream()
                .filter(type -> !examples.containsKey(type))
                .forEach(type -> breaches.add(type + ": no example"));
        examples.forEach((type, file) -> breaches.addAll(against(schemas, type, text(file))));
        return breaches;
    }

    /**
     * Fails where the JSON is not what the contract of its type says; a type may be written whole,
     * {@code intake.PersonWelcomed.v1}.
     */
    public void validate(String type, String json) {
        fail(against(files("events", SCHEMA), type.substring(service(type)), json));
    }

    /** The types it has schemas of, without the service. */
    Set<String> types() {
        return files("events", SCHEMA).keySet();
    }

    private static int service(String type) {
        int version = type.lastIndexOf('.');
        return type.lastIndexOf('.', version - 1) + 1;
    }

    private List<String> against(Map<String, Path> schemas, String type, String json) {
        Path file = schemas.get(type);
        if (file == null) return List.of(type + ": no schema");
        try {
            Schema schema = SchemaRules.read(text(file));
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(
                            it ->
                                    type
                                            + ": "
                                            + it.getInstanceLocation()
                                            + " breaks "
                                            + it.getKeyword())
                    .toList();
        } catch (RuntimeException unreadable) {
            return List.of(type + ": cannot be read, " + unreadable.getClass().getSimpleName());
        }
    }

    private Map<String, Path> files(String room, Pattern name) {
        Path in = folder.resolve(room);
        if (!Files.isDirectory(in)) return Map.of();
        try (Stream<Path> files = Files.list(in)) {
            Map<String, Path> found = new TreeMap<>();
            files.forEach(
                    file -> {
                        Matcher matcher = name.matcher(file.getFileName().toString());
                        if (matcher.matches()) found.put(matcher.group(1), file);
                    });
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void fail(List<String> breaches) {
        if (!breaches.isEmpty()) {
            throw new AssertionError("contracts:\n - " + String.join("\n - ", breaches));
        }
    }
}
