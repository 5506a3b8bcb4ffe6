package org.livingwell.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class CallerLimitsTest {

    private final CallerLimits limits =
            new CallerLimits(
                    request ->
                            new Share(
                                    request.getRequestURI(),
                                    request.getRequestURI().equals("/free") ? 0 : 3));

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void oneAddressWaitsAfterItsShareAndAnotherDoesNot() throws Exception {
        for (int i = 0; i < 3; i++) ask("192.0.2.1", "/api/introductions");

        var refused = ask("192.0.2.1", "/api/introductions");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotNull();
        assertThat(ask("192.0.2.2", "/api/introductions").getStatus()).isEqualTo(200);
    }

    @Test
    void guessesUpToTheLimitUseUpNobodysIntroduction() throws Exception {
        for (int i = 0; i < 4; i++) ask("192.0.2.1", "/api/introductions/status");

        assertThat(ask("192.0.2.1", "/api/introductions/status").getStatus()).isEqualTo(429);
        assertThat(ask("192.0.2.1", "/api/introductions").getStatus()).isEqualTo(200);
    }

    @Test
    void oneHouseholdsNetworkIsOneCaller() throws Exception {
        for (int i = 1; i <= 3; i++) ask("2001:db8:1:2::" + i, "/api/introductions");

        assertThat(ask("2001:db8:1:2::ffff", "/api/introductions").getStatus()).isEqualTo(429);
        assertThat(ask("2001:db8:1:3::1", "/api/introductions").getStatus()).isEqualTo(200);
    }

    @Test
    void colleaguesBehindOneAddressDoNotShareALimit() throws Exception {
        signIn("wanda");
        for (int i = 0; i < 3; i++) ask("192.0.2.1", "/api/next-steps");

        signIn("walt");

        assertThat(ask("192.0.2.1", "/api/next-steps").getStatus()).isEqualTo(200);
    }

    @Test
    void someThingsAreNotLimited() throws Exception {
        for (int i = 0; i < 10; i++)
            assertThat(ask("192.0.2.1", "/free").getStatus()).isEqualTo(200);
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(name, "", "any"));
    }

    private MockHttpServletResponse ask(String address, String path) throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limits.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
