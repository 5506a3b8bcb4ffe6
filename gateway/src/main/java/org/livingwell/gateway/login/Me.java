package org.livingwell.gateway.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is signed in, as their token says: what a page needs to choose what to show. */
record Me(
        @Nullable String id,
        @Nullable String name,
        List<String> roles,
        List<String> places,
        @Nullable String personId,
        @Nullable OwnSession session) {

    private static final Set<String> ROLES =
            Set.of(
                    "worker",
                    "lead",
                    "person",
                    "supporter",
                    "partner",
                    "group",
                    "privacy-officer",
                    "operator");

    static Me of(Jwt token, @Nullable OwnSession session) {
        return new Me(
                token.getSubject(),
                token.getClaimAsString("name"),
                roles(token).stream().filter(ROLES::contains).sorted().toList(),
                strings(token.getClaims().get("places")),
                token.getClaimAsString("person_id"),
                session);
    }

    private static List<String> roles(Jwt token) {
        return token.getClaims().get("realm_access") instanceof Map<?, ?> access
                ? strings(access.get("roles"))
                : List.of();
    }

    private static List<String> strings(@Nullable Object claim) {
        return claim instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
