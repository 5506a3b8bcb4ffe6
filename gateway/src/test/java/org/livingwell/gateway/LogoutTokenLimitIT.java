package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.util.stream.IntStream;

@WithGateway
@TestPropertySource(properties = "living-well.limits.per-minute=5")
class LogoutTokenLimitIT {

    private final Browser anybody;

    LogoutTokenLimitIT(@LocalServerPort int port) {
        this.anybody = new Browser(port);
    }

    @Test
    void whoSendsJunkInPlaceOfLogoutTokensIsSlowedDown() {
        String path = "/logout/connect/back-channel/keycloak";
        String form = "application/x-www-form-urlencoded";

        var answers =
                IntStream.range(0, 20)
                        .mapToObj(_ -> anybody.post(path, "logout_token=no", "Content-Type", form));

        assertThat(answers.map(answer -> answer.statusCode())).contains(400, 429);
    }
}
