package org.livingwell.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets callers in with those of their roles only that the endpoint names, so that whoever is a
 * person and a worker cannot reach their own record through a door for workers; and whoever left
 * with none they had by working here, for as long as their token may still say so.
 */
public final class Admission implements HandlerInterceptor {

    private static final Refusal LEFT =
            new Refusal(
                    "left",
                    "You do not work here any more, so this is closed to you",
                    Refusal.Kind.NOT_ALLOWED);
    private static final Set<String> BY_WORK =
            Set.of("worker", "lead", "privacy-officer", "operator");
    private static final Pattern NAMED = Pattern.compile("'([a-z-]+)'");

    private final Staff staff;

    Admission(Staff staff) {
        this.staff = staff;
    }

    /** What cannot be looked up is not let in either. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        CurrentCaller.get()
                .map(it -> admitted(it, handler))
                .ifPresent(it -> request.setAttribute(Admission.class.getName(), it));
        return true;
    }

    /** Empty on a public route when nobody is logged in. */
    public static Optional<Caller> admitted(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(Admission.class.getName()));
    }

    private Caller admitted(Caller caller, Object handler) {
        Set<String> named =
                handler instanceof HandlerMethod door ? named(caller, door) : caller.roles();
        if (named.stream().noneMatch(BY_WORK::contains) || !staff.left(caller)) {
            return caller.as(named);
        }
        Set<String> kept = only(named, it -> !BY_WORK.contains(it));
        if (kept.isEmpty()) throw new RefusedException(LEFT);
        return caller.as(kept);
    }

    private static Set<String> named(Caller caller, HandlerMethod door) {
        var rule = door.getMethodAnnotation(PreAuthorize.class);
        if (rule == null) return caller.roles();
        Set<String> named =
                NAMED.matcher(rule.value())
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.toSet());
        return named.isEmpty() ? caller.roles() : only(caller.roles(), named::contains);
    }

    private static Set<String> only(Set<String> roles, Predicate<String> wanted) {
        return roles.stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
    }
}
