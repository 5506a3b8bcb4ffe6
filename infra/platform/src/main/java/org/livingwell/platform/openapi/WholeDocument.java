package org.livingwell.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is said once for all endpoints of a service, when all are known. */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the library has them
final class WholeDocument implements GlobalOpenApiCustomizer {

    private static final String TOKEN = "token";

    private final String service;

    WholeDocument(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(
                new Info()
                        .title("Living Well: " + service)
                        .version("1")
                        .description("Refusals are application/problem+json with a stable code."));
        if (document.getComponents() == null) document.setComponents(new Components());
        Components all = document.getComponents();
        if (all.getSchemas() == null) all.setSchemas(new LinkedHashMap<>());
        strict(document, all.getSchemas());
        ProblemAnswers.describe(all);
        all.addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        document.setSecurity(List.of(new SecurityRequirement().addList(TOKEN)));
        new Examples(all.getSchemas()).addTo(document);
    }

    /** Nothing unknown is taken in, and what may be left out there always stands in an answer. */
    private static void strict(OpenAPI document, Map<String, Schema> shapes) {
        Set<String> sent = new HashSet<>();
        bodies(document).forEach(it -> collect(it, shapes, sent));
        shapes.forEach(
                (name, shape) -> {
                    Map<String, Object> said = shape.getExtensions();
                    Object defaulted = said == null ? null : said.remove(Shapes.DEFAULTED);
                    if (said != null && said.isEmpty()) shape.setExtensions(null);
                    if (!sent.contains(name)) return;
                    if (shape.getProperties() != null) shape.setAdditionalProperties(false);
                    if (defaulted instanceof Collection<?> left && shape.getRequired() != null) {
                        shape.getRequired().removeAll(left);
                    }
                });
    }

    static Stream<Schema<?>> bodies(OpenAPI document) {
        return document.getPaths().values().stream()
                .flatMap(it -> it.readOperations().stream())
                .filter(it -> it.getRequestBody() != null)
                .flatMap(it -> schemas(it.getRequestBody().getContent()));
    }

    static Stream<Schema<?>> schemas(@Nullable Content content) {
        return content == null
                ? Stream.of()
                : content.values().stream()
                        .filter(it -> it.getSchema() != null)
                        .<Schema<?>>map(MediaType::getSchema);
    }

    private static void collect(
            @Nullable Schema<?> shape, Map<String, Schema> shapes, Set<String> found) {
        if (shape == null) return;
        String reference = shape.get$ref();
        if (reference != null) {
            String name = reference.substring(Shapes.REFERENCE.length());
            if (found.add(name)) collect(shapes.get(name), shapes, found);
        }
        collect(shape.getItems(), shapes, found);
        if (shape.getAdditionalProperties() instanceof Schema<?> held) collect(held, shapes, found);
        if (shape.getAnyOf() != null) shape.getAnyOf().forEach(it -> collect(it, shapes, found));
        if (shape.getProperties() != null) {
            shape.getProperties().values().forEach(it -> collect(it, shapes, found));
        }
    }
}
