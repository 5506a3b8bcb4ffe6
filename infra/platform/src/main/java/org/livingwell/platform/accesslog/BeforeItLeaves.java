package org.livingwell.platform.accesslog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.security.CurrentCaller;
import org.livingwell.platform.web.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Writes every reading about somebody down before a byte of it leaves: of answers that say whom
 * they show, a refusal with words in it and <em>nothing changed</em> as well, and of everything
 * read under {@code /api/people/{id}} and {@code /internal/people/{id}}, as a body or as a page, or
 * as a file that was made on request. The person reading about themselves is not written down.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BeforeItLeaves implements ResponseBodyAdvice<Object>, HandlerInterceptor {

    static final List<String> ROUTES = List.of("/api/people/{id}", "/internal/people/{id}");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AccessLog log;

    BeforeItLeaves(AccessLog log) {
        this.log = log;
    }

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || body instanceof ProblemDetail && !(body instanceof AboutPeople)) {
            return body;
        }
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        var answer = ((ServletServerHttpResponse) response).getServletResponse();
        boolean again = !isTaggedInPart(returned) && Unchanged.is(asked, answer);
        write(asked, about(body).toList(), reads(asked) || body instanceof byte[], again);
        return again ? null : body;
    }

    private static boolean isTaggedInPart(MethodParameter returned) {
        Tagged tagged = returned.getMethodAnnotation(Tagged.class);
        return tagged != null && tagged.ofPart();
    }

    /** For pages, which are rendered after this; a body has left by then. */
    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page != null && page.hasView()) {
            var shown = page.getModel().values().stream().flatMap(BeforeItLeaves::about).toList();
            write(request, shown, reads(request), false);
        }
    }

    private void write(
            HttpServletRequest request, List<AboutPeople> shown, boolean reads, boolean again) {
        Caller caller = CurrentCaller.get().orElse(null);
        if (caller == null) return;
        Set<PersonId> people =
                Stream.concat(
                                shown.stream().flatMap(AboutPeople::people),
                                reads ? named(request) : Stream.empty())
                        .filter(it -> !caller.isPerson(it))
                        .collect(Collectors.toSet());
        if (people.isEmpty()) return;
        Words name = caller.service() == null ? caller.name() : null;
        List<String> at = at(request);
        Set<String> of =
                Stream.concat(
                                shown.stream().flatMap(AboutPeople::things),
                                at.stream().filter(it -> ID.matcher(it).matches()))
                        .collect(Collectors.toSet());
        String what = request.getMethod() + " " + route(request);
        log.read(people, caller.actor(), name, new Reading(what, at, of, again));
    }

    private static Stream<AboutPeople> about(@Nullable Object body) {
        return switch (body) {
            case AboutPeople about -> Stream.of(about);
            case Iterable<?> many ->
                    StreamSupport.stream(many.spliterator(), false)
                            .flatMap(
                                    it ->
                                            it instanceof AboutPeople about
                                                    ? Stream.of(about)
                                                    : null);
            case null, default -> Stream.empty();
        };
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Stream<PersonId> named(HttpServletRequest request) {
        String route = route(request);
        if (ROUTES.stream().noneMatch(route::startsWith)) return Stream.empty();
        return variables(request).get("id") instanceof String id
                ? Stream.of(PersonId.of(id))
                : Stream.empty();
    }

    private static List<String> at(HttpServletRequest request) {
        return variables(request).entrySet().stream()
                .filter(it -> !"id".equals(it.getKey()))
                .map(it -> String.valueOf(it.getValue()))
                .toList();
    }

    private static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }

    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unwritten(AccessLogUnavailableException unwritten) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(
                        Problem.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "access-log-unavailable",
                                "We could not record that you read this, so we cannot show it; try"
                                        + " again"));
    }
}
