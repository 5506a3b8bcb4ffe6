package org.livingwell.gateway.login;

import org.livingwell.gateway.GatewaySettings;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

import java.util.List;

/**
 * How this gateway talks to Keycloak. Every address is derived, none is discovered, so that the
 * gateway starts without Keycloak.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

    @Bean
    ClientRegistrationRepository clientRegistrations(GatewaySettings settings) {
        String openid = settings.issuer() + "/protocol/openid-connect";
        return new InMemoryClientRegistrationRepository(
                ClientRegistration.withRegistrationId("keycloak")
                        .clientId("gateway")
                        .clientSecret(settings.clientSecret())
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .scope("openid", "profile")
                        .redirectUri(settings.publicUrl() + "/login/oauth2/code/keycloak")
                        .issuerUri(settings.issuer())
                        .authorizationUri(openid + "/auth")
                        .tokenUri(openid + "/token")
                        .jwkSetUri(openid + "/certs")
                        .userNameAttributeName("sub")
                        .build());
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(
            ClientHttpRequestFactory patience) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokenEndpoint(patience));
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing(
            ClientHttpRequestFactory patience) {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(tokenEndpoint(patience));
        return client;
    }

    @Bean
    RestOperations keycloak(ClientHttpRequestFactory patience) {
        return new RestTemplate(patience);
    }

    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keysWithinReason(RestOperations keycloak) {
        return decoder -> decoder.restOperations(keycloak).cache(new KeptKeys());
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(
            GatewaySettings settings, RestOperations keycloak) {
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(settings.issuer() + "/protocol/openid-connect/certs")
                        .restOperations(keycloak)
                        .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return registration -> {
            decoder.setJwtValidator(
                    JwtValidators.createDefaultWithValidators(
                            List.of(new OidcIdTokenValidator(registration))));
            return decoder;
        };
    }

    private static RestClient tokenEndpoint(ClientHttpRequestFactory patience) {
        return RestClient.builder()
                .requestFactory(patience)
                .configureMessageConverters(
                        converters ->
                                converters
                                        .addCustomConverter(new FormHttpMessageConverter())
                                        .addCustomConverter(
                                                new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
