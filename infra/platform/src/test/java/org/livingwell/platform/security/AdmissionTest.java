package org.livingwell.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class AdmissionTest {

    final Map<String, Object> attributes = new HashMap<>();
    final HttpServletRequest request = played(HttpServletRequest.class);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whileItCannotBeLookedUpWhoWorksHereNoStaffAreLetIn() {
        signIn("worker");

        assertThatThrownBy(() -> ask(_ -> unavailable())).isInstanceOf(MongoTimeoutException.class);

        assertThat(Admission.admitted(request)).isEmpty();
    }

    @Test
    void whoeverDoesNotComeByWorkIsNotLookedUp() {
        signIn("person");

        ask(_ -> unavailable());

        assertThat(Admission.admitted(request)).isPresent();
    }

    @Test
    void whoeverLeftKeepsWhatTheyAreBesides() {
        signIn("person", "worker");

        ask(_ -> true);

        assertThat(Admission.admitted(request).orElseThrow().roles()).containsExactly("person");
    }

    private void ask(Staff staff) {
        new Admission(staff).preHandle(request, played(HttpServletResponse.class), "no endpoint");
    }

    private <T> T played(Class<T> type) {
        var loader = AdmissionTest.class.getClassLoader();
        return type.cast(
                Proxy.newProxyInstance(
                        loader,
                        new Class<?>[] {type},
                        (_, method, given) ->
                                switch (method.getName()) {
                                    case "setAttribute" ->
                                            attributes.put((String) given[0], given[1]);
                                    case "getAttribute" -> attributes.get(given[0]);
                                    case String other -> throw new AssertionError(other);
                                }));
    }

    private static boolean unavailable() {
        throw new MongoTimeoutException("away");
    }

    private static void signIn(String... roles) {
        var token =
                Jwt.withTokenValue("t")
                        .header("alg", "none")
                        .subject(UUID.randomUUID().toString())
                        .claim("realm_access", Map.of("roles", List.of(roles)))
                        .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }
}
