package org.livingwell.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.Duration;

/** A session here and the one at Keycloak have one life. */
class LimitsAgreeTest {

    private static final Path REALM =
            Path.of("../infra/local/src/main/resources/realm/living-well-realm.json");

    private final JsonNode realm = JsonMapper.shared().readTree(REALM.toFile());

    @Test
    void bothEndAfterTheSameTimeWithoutARequestAndTheSameTimeInAll() {
        assertThat(seconds("ssoSessionIdleTimeout")).isEqualTo(QuietSessions.IDLE);
        assertThat(seconds("ssoSessionMaxLifespan")).isEqualTo(QuietSessions.LONGEST);
    }

    @Test
    void nothingElseInTheRealmEndsOrKeepsASession() {
        assertThat(realm.has("clientSessionIdleTimeout")).isFalse();
        assertThat(realm.has("clientSessionMaxLifespan")).isFalse();
        assertThat(realm.path("rememberMe").asBoolean()).isFalse();
    }

    private Duration seconds(String limit) {
        return Duration.ofSeconds(realm.path(limit).asLong());
    }
}
