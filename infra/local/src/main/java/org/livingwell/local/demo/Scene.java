package org.livingwell.local.demo;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What becomes of somebody, request by request; read from one file a service, {@code
 * resources/demo/<service>.json}.
 *
 * @param name of the person, by which they are found again; else what the team does
 * @param with the demo worker who asks where a step says nothing else
 * @param introduction how they arrive; null where another scene or file brings them
 */
record Scene(
        String name, String place, String with, @Nullable JsonNode introduction, List<Step> steps) {

    /**
     * One request; a step whose {@code {placeholder}} nobody knows is left out.
     *
     * @param post a path; so are {@code put}, for what is new, and {@code find}, whose first list
     *     has a row about the person
     * @param keep the name by which later steps call the path of what was made or found
     */
    record Step(
            @Nullable String as,
            @Nullable String post,
            @Nullable String put,
            @Nullable String find,
            @Nullable JsonNode body,
            @Nullable String keep) {

        /** Where it is sent, with its placeholders. */
        String path() {
            return Stream.of(post, put, find).filter(Objects::nonNull).findFirst().orElseThrow();
        }

        String body(String otherwise) {
            return body == null ? otherwise : body.toString();
        }
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** The scenes of a service; none where it has no file yet. */
    static List<Scene> of(String service) {
        try (var file = Scene.class.getResourceAsStream("/demo/" + service + ".json")) {
            return file == null ? List.of() : List.of(JSON.readValue(file, Scene[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
