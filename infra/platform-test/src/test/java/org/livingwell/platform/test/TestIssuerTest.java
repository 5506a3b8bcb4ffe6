package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

import java.util.List;
import java.util.stream.Stream;

class TestIssuerTest {

    private static final JwtDecoder DECODER = decoder();

    @Test
    void aWorkersTokenIsWhatKeycloakWouldMint() {
        var token = DECODER.decode(TestIssuer.worker("wanda", "lambeth"));

        assertThat(token.getClaimAsMap("realm_access")).containsEntry("roles", List.of("worker"));
        assertThat(token.getClaimAsStringList("places")).containsExactly("lambeth");
        assertThat(token.getSubject()).isEqualTo(TestIssuer.subject("wanda").toString());
    }

    @Test
    void aPersonsTokenNamesThePerson() {
        var token = DECODER.decode(TestIssuer.person("3f0c"));

        assertThat(token.getClaimAsString("person_id")).isEqualTo("3f0c");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aBrokenTokenIsRefused(String token) {
        assertThatThrownBy(() -> DECODER.decode(token)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void rolesInAWrongClaimAreValidButGrantNothing() {
        var token = DECODER.decode(TestIssuer.rolesInWrongClaim());

        assertThat(token.getClaims()).doesNotContainKey("realm_access").containsKey("roles");
    }

    @Test
    void aServiceIsGivenATokenForItsTarget() {
        String answer =
                RestClient.create(TestIssuer.issuer())
                        .post()
                        .uri("/protocol/openid-connect/token")
                        .headers(headers -> headers.setBasicAuth("careplan-service", "secret"))
                        .body("grant_type=client_credentials&scope=intake")
                        .retrieve()
                        .body(String.class);

        assertThat(answer).contains("access_token").contains("Bearer");
    }

    private static Stream<String> refused() {
        return TestIssuer.refused().values().stream();
    }

    private static JwtDecoder decoder() {
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(
                                TestIssuer.issuer() + "/protocol/openid-connect/certs")
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(TestIssuer.issuer()),
                        new JwtClaimValidator<List<String>>(
                                "aud", audience -> audience.contains("living-well"))));
        return decoder;
    }
}
