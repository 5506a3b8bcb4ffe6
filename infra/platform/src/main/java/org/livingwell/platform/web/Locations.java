package org.livingwell.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** Says of whatever was made where it is. */
@RestControllerAdvice
final class Locations implements ResponseBodyAdvice<Object> {

    private final JsonMapper json;

    Locations(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return returned.hasMethodAnnotation(Creates.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var creates = returned.getMethodAnnotation(Creates.class);
        if (creates == null) return body;
        String where = creates.value();
        String path = where.startsWith("/api/") ? where : request.getURI().getPath() + where;
        JsonNode answer = json.valueToTree(body);
        response.getHeaders()
                .set(
                        HttpHeaders.LOCATION,
                        UriComponentsBuilder.fromPath(path)
                                .encode()
                                .build()
                                .expand(
                                        (UriComponents.UriTemplateVariables)
                                                name ->
                                                        value(
                                                                String.valueOf(name),
                                                                answer,
                                                                request))
                                .toUriString());
        return body;
    }

    private static Object value(String name, JsonNode answer, ServerHttpRequest request) {
        JsonNode found = answer.at("/" + name.replace('.', '/'));
        if (found.isValueNode()) return found.asString();
        return request instanceof ServletServerHttpRequest servlet
                        && servlet.getServletRequest()
                                        .getAttribute(
                                                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> route
                        && route.get(name) instanceof String part
                ? part
                : UriComponents.UriTemplateVariables.SKIP_VALUE;
    }
}
