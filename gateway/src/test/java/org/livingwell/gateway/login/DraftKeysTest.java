package org.livingwell.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.gateway.GatewaySettings;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Whose words they are, only they open. */
class DraftKeysTest {

    private static final String ONE = "A".repeat(43) + "=";
    private static final String OTHER = "B".repeat(42) + "A=";

    @Test
    void anAccountHasTheSameKeyEachTimeAndNobodyElseHasIt() {
        var keys = keys(List.of());

        assertThat(keys.of("wanda-id")).hasSize(1).isEqualTo(keys.of("wanda-id"));
        assertThat(keys.of("walt-id")).doesNotContainAnyElementsOf(keys.of("wanda-id"));
        assertThat(Base64.getDecoder().decode(keys.of("wanda-id").getFirst())).hasSize(32);
    }

    @Test
    void itIsNotTheSecretAndChangesWithIt() {
        assertThat(keys(List.of()).of("wanda-id"))
                .doesNotContain(ONE)
                .doesNotContainAnyElementsOf(keys(List.of(OTHER)).of("wanda-id"));
    }

    @Test
    void afterANewSecretTheOneBeforeStillOpens() {
        assertThat(keys(List.of(OTHER, ONE)).of("wanda-id"))
                .containsExactly(
                        keys(List.of(OTHER)).of("wanda-id").getFirst(),
                        keys(List.of(ONE)).of("wanda-id").getFirst());
    }

    private static DraftKeys keys(List<String> secrets) {
        var url = URI.create("https://wells.example");
        return new DraftKeys(new GatewaySettings(url, url, "s", ONE, secrets, false, Map.of()));
    }
}
