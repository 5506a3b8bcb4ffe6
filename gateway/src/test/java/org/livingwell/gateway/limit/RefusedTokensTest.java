package org.livingwell.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import java.util.Map;

class RefusedTokensTest {

    private final RefusedTokens limits =
            new RefusedTokens(
                    new Limits(1, 1, 1, 1, 1, 1, 1, 3, DataSize.ofKilobytes(1), Map.of(), 1, 1, 1));

    @Test
    void anAddressThatKeepsSendingRefusedTokensWaitsBeforeAnybodyLooksAtTheNext() throws Exception {
        for (int i = 0; i < 3; i++) assertThat(ask("192.0.2.1", "Bearer junk", 401)).isEqualTo(401);

        assertThat(ask("192.0.2.1", "Bearer junk", 401)).isEqualTo(429);
        assertThat(ask("192.0.2.2", "Bearer good", 200)).isEqualTo(200);
    }

    @Test
    void whoSendsNoTokenDoesNotWaitWithIt() throws Exception {
        for (int i = 0; i < 4; i++) ask("192.0.2.1", "Bearer junk", 401);

        assertThat(ask("192.0.2.1", null, 200)).isEqualTo(200);
    }

    @Test
    void goodTokensUseNothingUp() throws Exception {
        for (int i = 0; i < 10; i++) ask("192.0.2.1", "Bearer good", 200);

        assertThat(ask("192.0.2.1", "Bearer good", 200)).isEqualTo(200);
    }

    private int ask(String address, String token, int answered) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/people/p");
        request.setRemoteAddr(address);
        if (token != null) request.addHeader("Authorization", token);
        var response = new MockHttpServletResponse();
        FilterChain chain = (_, it) -> ((HttpServletResponse) it).setStatus(answered);
        limits.doFilter(request, response, chain);
        return response.getStatus();
    }
}
