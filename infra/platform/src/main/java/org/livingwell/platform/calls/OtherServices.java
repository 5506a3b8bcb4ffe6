package org.livingwell.platform.calls;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.livingwell.platform.json.PlatformJson;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

import java.util.function.Supplier;

/** Opens the way to other services, each with a token meant for it alone. */
public final class OtherServices {

    /** Another service may say more than is read here. */
    private static final JacksonJsonHttpMessageConverter TOLERANT =
            new JacksonJsonHttpMessageConverter(PlatformJson.tolerant().build());

    private static final Authentication OURSELVES =
            new AnonymousAuthenticationToken(
                    "ourselves", "ourselves", AuthorityUtils.createAuthorityList("ROLE_service"));

    private final Supplier<RestClient.Builder> http;
    private final OAuth2ClientHttpRequestInterceptor tokens;
    private final CircuitBreakerRegistry breakers;

    OtherServices(
            Supplier<RestClient.Builder> http,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientService clients,
            CircuitBreakerRegistry breakers) {
        this.http = http;
        this.breakers = breakers;
        var manager =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(clientCredentials(http.get()));
        this.tokens = new OAuth2ClientHttpRequestInterceptor(manager);
        tokens.setPrincipalResolver(_ -> OURSELVES);
        tokens.setClientRegistrationIdResolver(
                request -> (String) request.getAttributes().get("service"));
        tokens.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(clients));
    }

    /** As Spring Security does it, but with our timeouts: its own client has none. */
    private static OAuth2AuthorizedClientProvider clientCredentials(RestClient.Builder http) {
        var issuer = new RestClientClientCredentialsTokenResponseClient();
        issuer.setRestClient(
                http.configureMessageConverters(
                                it ->
                                        it.disableDefaults()
                                                .addCustomConverter(new FormHttpMessageConverter())
                                                .addCustomConverter(
                                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(it -> it.accessTokenResponseClient(issuer))
                .build();
    }

    /**
     * @param service whose registration and circuit breaker bear this name, such as {@code intake}
     */
    public OtherService at(String service, String url) {
        var builder =
                http.get()
                        .baseUrl(url)
                        .configureMessageConverters(it -> it.withJsonConverter(TOLERANT))
                        .requestInterceptor(
                                (request, body, next) -> {
                                    request.getAttributes().put("service", service);
                                    return next.execute(request, body);
                                });
        return new OtherService(builder, tokens, breakers.circuitBreaker(service));
    }
}
