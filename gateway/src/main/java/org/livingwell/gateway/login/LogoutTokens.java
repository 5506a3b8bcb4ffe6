package org.livingwell.gateway.login;

import org.livingwell.gateway.GatewaySettings;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestOperations;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What Keycloak signs to say that a login is over (OpenID Connect Back-Channel Logout 1.0, 2.4).
 */
@Component
class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final NimbusJwtDecoder decoder;

    LogoutTokens(GatewaySettings settings, RestOperations keycloak) {
        decoder =
                NimbusJwtDecoder.withJwkSetUri(settings.issuer() + "/protocol/openid-connect/certs")
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .validateType(false)
                        .restOperations(keycloak)
                        .cache(new KeptKeys())
                        .build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(
                        List.of(
                                new JwtTypeValidator("logout+jwt"),
                                new JwtTimestampValidator(),
                                new JwtIssuerValidator(settings.issuer()),
                                must("aud", token -> isFor("gateway", token)),
                                must("exp", token -> token.getExpiresAt() != null),
                                must("iat", token -> token.getIssuedAt() != null),
                                must("jti", token -> token.getId() != null),
                                must("events", LogoutTokens::isLogout),
                                must(
                                        "sub",
                                        token ->
                                                token.getSubject() != null
                                                        || token.hasClaim("sid")),
                                must("nonce", token -> !token.hasClaim("nonce")))));
    }

    Jwt read(String token) {
        return decoder.decode(token);
    }

    private static boolean isFor(String client, Jwt token) {
        return token.getAudience() != null && token.getAudience().contains(client);
    }

    private static boolean isLogout(Jwt token) {
        return token.getClaims().get("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT);
    }

    private static OAuth2TokenValidator<Jwt> must(String claim, Predicate<Jwt> hold) {
        var refused =
                OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", claim + " is not a logout token's", null));
        return token -> hold.test(token) ? OAuth2TokenValidatorResult.success() : refused;
    }
}
