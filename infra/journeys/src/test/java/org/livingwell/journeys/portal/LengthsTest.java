package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How long an answer may be is said once, by the API; the portal's one list of it never lags. */
class LengthsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path LIST =
            ROOT.resolve("gateway/src/main/resources/static/portal/kit/lengths.js");
    private static final Path DOOR =
            ROOT.resolve("gateway/src/main/resources/static/introduce.html");
    private static final Pattern FIELD =
            Pattern.compile("name=\"(\\w+)\"[^>]*data-most=\"(\\d+)\"");
    private static final String HEAD =
            """
            // @ts-check
            /** How many characters the API takes of each field, as its OpenAPI documents say; `LengthsTest` writes this and keeps it so. */
            export const lengths = {
            """;

    @Test
    void thePortalKnowsEveryLengthOfTheApi() throws IOException {
        var text =
                HEAD
                        + documents().entrySet().stream().map(LengthsTest::line).collect(joining())
                        + "};\n";
        if (Boolean.getBoolean("contracts.write")) Files.writeString(LIST, text);

        assertThat(LIST).as("%s; write it anew with -Dcontracts.write=true", LIST).hasContent(text);
    }

    /** The introduction's page works without the list, so its fields stand in its HTML. */
    @Test
    void theDoorTakesWhatTheApiTakes() throws IOException {
        var api = documents();
        var its = new TreeMap<String, Integer>();
        api.get("IntroductionRequest").forEach(its::put);
        api.get("ContactRequest").forEach(its::put);
        api.get("IntroducerRequest")
                .forEach(
                        (name, most) ->
                                its.put(
                                        "introducer"
                                                + name.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + name.substring(1),
                                        most));
        var fields = FIELD.matcher(Files.readString(DOOR)).results().toList();

        assertThat(fields).hasSizeGreaterThan(10);
        for (var field : fields)
            assertThat(Integer.valueOf(field.group(2)))
                    .as(field.group(1))
                    .isEqualTo(its.get(field.group(1)));
    }

    private static String line(Map.Entry<String, Map<String, Integer>> schema) {
        return "  %s: { %s },\n"
                .formatted(
                        schema.getKey(),
                        schema.getValue().entrySet().stream()
                                .map(it -> it.getKey() + ": " + it.getValue())
                                .collect(joining(", ")));
    }

    /** Lengths by schema and property, of every service that has a document. */
    private static Map<String, Map<String, Integer>> documents() throws IOException {
        var found = new TreeMap<String, Map<String, Integer>>();
        try (var modules = Files.list(ROOT)) {
            modules.map(it -> it.resolve("contracts/openapi.yaml"))
                    .filter(Files::isRegularFile)
                    .map(LengthsTest::read)
                    .map(it -> in(in(it, "components"), "schemas"))
                    .forEach(
                            schemas ->
                                    schemas.keySet()
                                            .forEach(
                                                    name ->
                                                            collect(
                                                                    found,
                                                                    name,
                                                                    in(
                                                                            in(schemas, name),
                                                                            "properties"))));
        }
        return found;
    }

    private static void collect(
            Map<String, Map<String, Integer>> found,
            String schema,
            Map<String, Object> properties) {
        properties
                .keySet()
                .forEach(
                        name -> {
                            var its = in(properties, name);
                            var most =
                                    its.getOrDefault(
                                            "maxLength", in(its, "items").get("maxLength"));
                            if (most instanceof Integer length)
                                found.computeIfAbsent(schema, _ -> new TreeMap<>())
                                        .put(name, length);
                        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(Map<String, Object> map, String name) {
        return map.get(name) instanceof Map<?, ?> inner ? (Map<String, Object>) inner : Map.of();
    }

    private static Map<String, Object> read(Path document) {
        try (var text = Files.newBufferedReader(document)) {
            return new Yaml().load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
