package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;
import java.util.Map;

class GatewaySettingsTest {

    private static final String KEY = "A".repeat(43) + "=";
    private static final String DEMONSTRATION = "bG9jYWwtZGVtb25zdHJhdGlvbi1rZXktbm90LXNhZmU=";

    @Test
    void outsideTheLocalProfileNothingStartsOverPlainHttp() {
        assertThatThrownBy(() -> settings("http://wells.example", "secret", KEY, false))
                .hasMessageContaining("PUBLIC_URL");
    }

    @Test
    void withoutSecretOrKeyNothingStarts() {
        assertThatThrownBy(() -> settings("https://wells.example", "", KEY, false))
                .hasMessageContaining("CLIENT_SECRET");
        assertThatThrownBy(() -> settings("https://wells.example", "secret", "", false))
                .hasMessageContaining("SESSION_KEY");
        assertThatThrownBy(() -> settings("https://wells.example", "secret", "c2hvcnQ=", false))
                .hasMessageContaining("SESSION_KEY");
    }

    @Test
    void secretsForDemonstrationStartInTheLocalProfileOnly() {
        String secret = "local-demo-gateway-secret";

        assertThatThrownBy(() -> settings("https://wells.example", secret, KEY, false))
                .hasMessageContaining("demonstration");
        assertThatThrownBy(() -> settings("https://wells.example", "mine", DEMONSTRATION, false))
                .hasMessageContaining("demonstration");
        assertThat(settings("http://localhost:8080", secret, DEMONSTRATION, true)).isNotNull();
    }

    @Test
    void theCookieIsTiedToTheHostWhereBrowsersAllowIt() {
        var installed = settings("https://wells.example", "secret", KEY, false);
        var local = settings("http://localhost:8080", "secret", KEY, true);

        assertThat(installed.sessionCookie()).isEqualTo("__Host-session");
        assertThat(local.sessionCookie()).isEqualTo("session");
    }

    @Test
    void secretsAreNotPrinted() {
        var settings = settings("https://wells.example", "very-secret", KEY, false);

        assertThat(settings.toString()).doesNotContain("very-secret", KEY);
    }

    private static GatewaySettings settings(String url, String secret, String key, boolean plain) {
        var keycloak = URI.create("https://id.example");
        return new GatewaySettings(
                URI.create(url), keycloak, secret, key, List.of(), plain, Map.of());
    }
}
