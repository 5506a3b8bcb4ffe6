package org.livingwell.platform.openapi;

import static org.livingwell.platform.openapi.Shapes.typed;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.web.RequestCauses;
import org.livingwell.platform.web.Seen;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of each endpoint what its method says without a word more: who, how, and what if not. */
final class Operations implements GlobalOperationCustomizer {

    private static final Pattern ROLE = Pattern.compile("'([a-z-]+)'");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        name(operation, handler);
        admit(operation, handler);
        headers(operation, handler);
        answers(operation, handler);
        var whole = handler.getMethodAnnotation(Whole.class);
        if (whole != null) operation.addExtension("x-whole", whole.value());
        return operation;
    }

    /** The form and the JSON of one thing are one operation. */
    private static void name(Operation operation, HandlerMethod handler) {
        String room = handler.getBeanType().getSimpleName().replaceFirst("(Form)?Controller$", "");
        String method = handler.getMethod().getName();
        operation.setTags(List.of(room));
        operation.setOperationId(
                Character.toLowerCase(room.charAt(0))
                        + room.substring(1)
                        + Character.toUpperCase(method.charAt(0))
                        + method.substring(1));
    }

    private static void admit(Operation operation, HandlerMethod handler) {
        var rule = handler.getMethodAnnotation(PreAuthorize.class);
        if (isPublic(handler)) operation.setSecurity(List.of());
        if (rule == null || operation.getDescription() != null) return;
        String roles =
                ROLE.matcher(rule.value())
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.joining(", "));
        if (!roles.isEmpty()) operation.setDescription("For: " + roles + ".");
    }

    private static void headers(Operation operation, HandlerMethod handler) {
        if (operation.getParameters() == null) operation.setParameters(new ArrayList<>());
        List<Parameter> all = operation.getParameters();
        all.removeIf(
                it ->
                        RequestCauses.KEY.equals(it.getName())
                                || HttpHeaders.IF_MATCH.equals(it.getName()));
        if (takesKey(handler)) {
            all.add(
                    header(
                            RequestCauses.KEY,
                            "Sent again with the same body, it is answered as the first time",
                            creates(handler) && takesCause(handler) && !takesForm(operation)));
        }
        if (takesTag(handler)) {
            all.add(header(HttpHeaders.IF_MATCH, "The ETag of what was read", true));
        }
        if (saysUnchanged(handler)) {
            all.add(header(HttpHeaders.IF_NONE_MATCH, "The ETag of what is there already", false));
        }
    }

    private static Parameter header(String name, String description, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .required(required)
                .schema(typed("string"));
    }

    private static void answers(Operation operation, HandlerMethod handler) {
        ApiResponses answers = operation.getResponses();
        describe(good(answers, String.valueOf(status(handler))), handler);
        if (saysUnchanged(handler)) {
            answers.addApiResponse("304", new ApiResponse().description("Nothing changed"));
        }
        ProblemAnswers.add(answers, usual(operation, handler), own(handler.getMethod()));
        if (takesForm(operation)) ProblemAnswers.asPageToo(answers);
    }

    /** What is answered when all is well, under the status it comes with, in every kind of it. */
    private static ApiResponse good(ApiResponses answers, String status) {
        ApiResponse found = answers.remove("200");
        ApiResponse good = answers.computeIfAbsent(status, _ -> new ApiResponse());
        if (found != null && found.getContent() != null) {
            if (good.getContent() == null) good.setContent(new Content());
            good.getContent().putAll(found.getContent());
        }
        return good.description(HttpStatus.valueOf(Integer.parseInt(status)).getReasonPhrase());
    }

    private static boolean takesForm(Operation operation) {
        var body = operation.getRequestBody();
        return body != null
                && body.getContent() != null
                && body.getContent().containsKey(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static void describe(ApiResponse good, HandlerMethod handler) {
        if (creates(handler)) {
            good.addHeaderObject(
                    HttpHeaders.LOCATION,
                    new Header().description("Where it is").required(true).schema(typed("string")));
        }
        if (isTagged(handler)) {
            good.addHeaderObject(
                    HttpHeaders.ETAG,
                    new Header()
                            .description("What If-Match takes")
                            .required(true)
                            .schema(typed("string")));
        }
    }

    private static int status(HandlerMethod handler) {
        var said =
                AnnotatedElementUtils.findMergedAnnotation(
                        handler.getMethod(), ResponseStatus.class);
        var ofAll =
                AnnotatedElementUtils.findMergedAnnotation(
                        handler.getBeanType(), ResponseStatus.class);
        if (said != null) return said.code().value();
        return ofAll == null ? 200 : ofAll.code().value();
    }

    private static EnumSet<Usual> usual(Operation operation, HandlerMethod handler) {
        var usual = EnumSet.of(Usual.TOO_MANY_REQUESTS, Usual.UNAVAILABLE);
        boolean body = operation.getRequestBody() != null;
        if (!isPublic(handler)) usual.addAll(EnumSet.of(Usual.UNAUTHORIZED, Usual.FORBIDDEN));
        if (body || !handlerTakes(handler).isEmpty()) usual.add(Usual.BAD_REQUEST);
        if (body) usual.addAll(EnumSet.of(Usual.TOO_LARGE, Usual.UNSUPPORTED_MEDIA_TYPE));
        if (takes(handler, PathVariable.class) || takes(handler, RequestParam.class)) {
            usual.add(Usual.NOT_FOUND);
        }
        if (!handler.isVoid()) usual.add(Usual.NOT_ACCEPTABLE);
        if (!isRead(handler)) usual.addAll(EnumSet.of(Usual.CONFLICT, Usual.NOT_FOUND));
        if (takesKey(handler)) usual.add(Usual.UNPROCESSABLE);
        if (takesTag(handler)) {
            usual.addAll(EnumSet.of(Usual.PRECONDITION_FAILED, Usual.PRECONDITION_REQUIRED));
        }
        return usual;
    }

    private static Map<Integer, Set<String>> own(Method method) {
        Map<Integer, Set<String>> own = new TreeMap<>();
        Stream.of(method, method.getDeclaringClass())
                .flatMap(it -> Arrays.stream(it.getAnnotationsByType(Refuses.class)))
                .forEach(
                        it ->
                                own.computeIfAbsent(it.status(), _ -> new TreeSet<>())
                                        .addAll(List.of(it.value())));
        return own;
    }

    private static List<MethodParameter> handlerTakes(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(
                        it ->
                                it.hasParameterAnnotation(PathVariable.class)
                                        || it.hasParameterAnnotation(RequestParam.class)
                                        || takesKey(it))
                .toList();
    }

    private static boolean takes(
            HandlerMethod handler, Class<? extends java.lang.annotation.Annotation> kind) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(it -> it.hasParameterAnnotation(kind));
    }

    private static boolean takesKey(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(Operations::takesKey);
    }

    private static boolean takesKey(MethodParameter parameter) {
        return parameter.getParameterType() == Cause.class
                || RequestCauses.KEY.equals(header(parameter));
    }

    private static boolean takesCause(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(it -> it.getParameterType() == Cause.class);
    }

    private static boolean takesTag(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(
                        it ->
                                it.getParameterType() == Seen.class
                                        || HttpHeaders.IF_MATCH.equals(header(it)));
    }

    private static @Nullable String header(MethodParameter parameter) {
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header == null) return null;
        return header.name().isEmpty() ? header.value() : header.name();
    }

    private static boolean isTagged(HandlerMethod handler) {
        return handler.hasMethodAnnotation(Tagged.class);
    }

    private static boolean saysUnchanged(HandlerMethod handler) {
        Tagged tagged = handler.getMethodAnnotation(Tagged.class);
        return tagged != null && !tagged.ofPart() && isRead(handler);
    }

    private static boolean creates(HandlerMethod handler) {
        return status(handler) == 201;
    }

    private static boolean isPublic(HandlerMethod handler) {
        var rule = handler.getMethodAnnotation(PreAuthorize.class);
        return rule != null && rule.value().contains("permitAll");
    }

    private static boolean isRead(HandlerMethod handler) {
        var route =
                AnnotatedElementUtils.findMergedAnnotation(
                        handler.getMethod(), RequestMapping.class);
        return route != null && List.of(route.method()).contains(RequestMethod.GET);
    }
}
