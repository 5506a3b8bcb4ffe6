package org.livingwell.platform.security;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands a controller the {@link Caller}; null on a public route when nobody is logged in. */
final class CallerArgument implements HandlerMethodArgumentResolver {

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
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? caller(token.getToken())
                : null;
    }

    private static Caller caller(Jwt jwt) {
        String name = Optional.ofNullable(jwt.getClaimAsString("name")).orElse("");
        String person = jwt.getClaimAsString("person_id");
        return new Caller(
                UUID.fromString(jwt.getSubject()),
                new Words(name),
                Roles.of(jwt),
                strings(jwt, "places").stream().map(PlaceId::new).collect(Collectors.toSet()),
                person == null ? null : new PersonId(UUID.fromString(person)),
                Roles.of(jwt).contains("service") ? jwt.getClaimAsString("azp") : null);
    }

    private static List<String> strings(Jwt jwt, String claim) {
        return Optional.ofNullable(jwt.getClaimAsStringList(claim)).orElse(List.of());
    }
}
