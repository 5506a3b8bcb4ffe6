package org.livingwell.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An example of each body, made of what its fields are, so that it is true without a hand. */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the library has them
final class Examples {

    private static final int DEEPEST = 8;

    private static final Map<String, String> TYPICAL =
            Map.ofEntries(
                    Map.entry("name", "Amara"),
                    Map.entry("place", "lambeth"),
                    Map.entry("phone", "+44 7700 900123"),
                    Map.entry("email", "amara@example.org"),
                    Map.entry("postcode", "SE1 7PB"),
                    Map.entry("language", "en"),
                    Map.entry("zone", "Europe/London"),
                    Map.entry("reference", "K7QM-2XRT"),
                    Map.entry("userName", "quiet-river-42"),
                    Map.entry("url", "https://example.org/"));

    private final Map<String, Schema> shapes;

    Examples(Map<String, Schema> shapes) {
        this.shapes = shapes;
    }

    void addTo(OpenAPI document) {
        Stream.concat(WholeDocument.bodies(document), answers(document))
                .map(Schema::get$ref)
                .flatMap(Stream::ofNullable)
                .map(it -> shapes.get(it.substring(Shapes.REFERENCE.length())))
                .filter(it -> it.getExample() == null)
                .forEach(it -> it.setExample(of("", it, 0)));
    }

    private static Stream<Schema<?>> answers(OpenAPI document) {
        return document.getPaths().values().stream()
                .flatMap(it -> it.readOperations().stream())
                .flatMap(it -> it.getResponses().values().stream())
                .filter(it -> it.get$ref() == null)
                .flatMap(it -> WholeDocument.schemas(it.getContent()));
    }

    private @Nullable Object of(String name, Schema<?> shape, int depth) {
        if (shape.get$ref() != null) {
            Schema<?> named = shapes.get(shape.get$ref().substring(Shapes.REFERENCE.length()));
            return named == null ? null : of(name, named, depth);
        }
        if (shape.getExample() != null && depth > 0) return shape.getExample();
        if (shape.getAnyOf() != null) return of(name, shape.getAnyOf().getFirst(), depth);
        if (shape.getEnum() != null) return shape.getEnum().getFirst();
        String type = shape.getTypes() == null ? "object" : shape.getTypes().iterator().next();
        return switch (type) {
            case "array" -> depth < DEEPEST ? many(name, shape, depth) : List.of();
            case "object" -> object(shape, depth);
            case "boolean" -> true;
            case "integer", "number" -> shape.getMinimum() == null ? 1 : shape.getMinimum();
            default -> text(name, shape);
        };
    }

    private List<Object> many(String name, Schema<?> shape, int depth) {
        return Stream.ofNullable(shape.getItems())
                .flatMap(it -> Stream.ofNullable(of(name, it, depth + 1)))
                .toList();
    }

    private Map<String, Object> object(Schema<?> shape, int depth) {
        Map<String, Object> made = new LinkedHashMap<>();
        if (shape.getProperties() == null || depth > DEEPEST) return made;
        shape.getProperties()
                .forEach(
                        (name, it) -> {
                            Object value = of(name, it, depth + 1);
                            if (value != null) made.put(name, value);
                        });
        return made;
    }

    private static String text(String name, Schema<?> shape) {
        return switch (shape.getFormat()) {
            case "uuid" -> "3f0c1a52-7d2e-4c0b-9a51-2f6f6b1d8e10";
            case "date" -> "2026-03-14";
            case "date-time" -> "2026-03-14T09:30:00Z";
            case "duration" -> "P7D";
            case null, default ->
                    shape.getPattern() == null ? typical(name) : patterned(shape, name);
        };
    }

    private static String patterned(Schema<?> shape, String name) {
        return Stream.of(typical(name), "2026-03", "lambeth", "1")
                .filter(it -> it.matches(shape.getPattern()))
                .findFirst()
                .orElse("");
    }

    private static String typical(String name) {
        return TYPICAL.getOrDefault(name, "In their own words");
    }
}
