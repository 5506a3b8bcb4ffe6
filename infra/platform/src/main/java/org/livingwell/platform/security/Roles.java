package org.livingwell.platform.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads roles where Keycloak puts them, {@code realm_access.roles}, and nowhere else. */
final class Roles implements Converter<Jwt, Collection<GrantedAuthority>> {

    static Set<String> of(Jwt jwt) {
        Map<String, Object> access = jwt.getClaimAsMap("realm_access");
        Object roles = access == null ? List.of() : access.get("roles");
        return roles instanceof Collection<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    @Override
    public Collection<GrantedAuthority> convert(Jwt jwt) {
        return of(jwt).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
