package org.livingwell.gateway.docs;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Merges what the services say about themselves; callers see one API (OpenAPI 3.1). */
@Component
class ApiDocs {

    private static final List<String> ROUTED =
            List.of("/api/", "/fhir/", "/oruk/", "/calendars/", "/my-calendar/");
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonMapper json;

    ApiDocs(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param services the OpenAPI description of each service that answered
     */
    JsonNode merged(Map<String, JsonNode> services, List<String> absent) {
        var all = json.createObjectNode();
        all.put("openapi", "3.1.0");
        all.putObject("info")
                .put("title", "Living Well")
                .put("version", "1")
                .put("description", said(absent));
        var paths = all.putObject("paths");
        var components = all.putObject("components");
        var schemas = components.putObject("schemas");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        all.putArray("security").addObject().putArray("token");
        var responses = components.putObject("responses");
        services.forEach((service, own) -> add(service, own, paths, schemas, responses));
        return all;
    }

    private void add(
            String service,
            JsonNode own,
            ObjectNode paths,
            ObjectNode schemas,
            ObjectNode responses) {
        var named = renamed(service, own);
        named.path("paths")
                .properties()
                .forEach(
                        path -> {
                            if (ROUTED.stream().anyMatch((path.getKey() + "/")::startsWith))
                                paths.set(path.getKey(), named(service, path.getValue()));
                        });
        named.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schemas.set(service + "." + schema.getKey(), schema.getValue()));
        // what is usual is the same in every service
        named.path("components")
                .path("responses")
                .properties()
                .forEach(usual -> responses.set(usual.getKey(), usual.getValue()));
    }

    /** Two services may use one name for two shapes. */
    private JsonNode renamed(String service, JsonNode own) {
        return json.readTree(own.toString().replace(SCHEMAS, SCHEMAS + service + "."));
    }

    private static JsonNode named(String service, JsonNode path) {
        for (JsonNode operation : path)
            if (operation instanceof ObjectNode described) {
                String id = described.path("operationId").asString("");
                if (!id.isEmpty())
                    described.put("operationId", service + StringUtils.capitalize(id));
            }
        return path;
    }

    private static String said(List<String> absent) {
        var about = new ArrayList<String>();
        about.add("Errors are application/problem+json with a stable code.");
        if (!absent.isEmpty())
            about.add(
                    "Missing just now, because it did not answer: "
                            + String.join(", ", absent)
                            + ".");
        return String.join(" ", about);
    }
}
