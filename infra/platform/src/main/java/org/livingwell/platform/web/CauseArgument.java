package org.livingwell.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.security.Admission;
import org.livingwell.platform.security.Caller;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Arrays;
import java.util.Objects;

/**
 * Hands a controller the {@link Cause} of a request: of its caller, its route, its {@code
 * Idempotency-Key} and its body, which must stand before it among the arguments. What anybody may
 * do is done as anybody. What answers 201 makes something, and needs a key.
 */
final class CauseArgument implements HandlerMethodArgumentResolver {

    private final RequestCauses causes;

    CauseArgument(RequestCauses causes) {
        this.causes = causes;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Cause.class;
    }

    @Override
    public Cause resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        bodyMustBeRead(parameter);
        String key = request.getHeader(RequestCauses.KEY);
        if (creates(parameter) && (key == null || key.isBlank())) throw new KeyMissingException();
        String route = request.getMethod() + " " + request.getRequestURI();
        return causes.of(caller(parameter, request), route, key, RememberedBody.of(web));
    }

    private static @Nullable Caller caller(MethodParameter parameter, HttpServletRequest request) {
        var door = parameter.getMethodAnnotation(PreAuthorize.class);
        boolean anybody = door != null && door.value().equals("permitAll()");
        return anybody ? null : Admission.admitted(request).orElse(null);
    }

    private static boolean creates(MethodParameter parameter) {
        var answer = parameter.getMethodAnnotation(ResponseStatus.class);
        return answer != null && answer.code() == HttpStatus.CREATED;
    }

    private static void bodyMustBeRead(MethodParameter parameter) {
        boolean later =
                Arrays.stream(parameter.getExecutable().getParameters())
                        .skip(parameter.getParameterIndex())
                        .anyMatch(it -> it.isAnnotationPresent(RequestBody.class));
        if (later) throw new IllegalStateException("the body stands before the cause");
    }
}
