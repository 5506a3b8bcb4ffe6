package org.livingwell.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hands a controller the {@link Caller}; null on a public route when nobody is logged in.
 *
 * <p>A caller comes in with those of their roles only that the endpoint names: whoever is a person
 * and a worker cannot reach their own record through a door for workers.
 */
final class CallerArgument implements HandlerMethodArgumentResolver {

    private static final Pattern NAMED = Pattern.compile("'([a-z-]+)'");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return CurrentCaller.get().map(it -> it.as(admitted(it, parameter))).orElse(null);
    }

    private static Set<String> admitted(Caller caller, MethodParameter parameter) {
        var rule = parameter.getMethodAnnotation(PreAuthorize.class);
        if (rule == null) return caller.roles();
        Set<String> named =
                NAMED.matcher(rule.value())
                        .results()
                        .map(MatchResult::group)
                        .map(it -> it.substring(1, it.length() - 1))
                        .collect(Collectors.toSet());
        if (named.isEmpty()) return caller.roles();
        return caller.roles().stream()
                .filter(named::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
