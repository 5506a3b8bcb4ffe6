package org.livingwell.gateway.login;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Any other name to sign in with is an address that does not exist, and no failure of ours. */
@Component
final class OnlyKeycloak implements OAuth2AuthorizationRequestResolver {

    private static final String BEGIN = "/oauth2/authorization";

    private final OAuth2AuthorizationRequestResolver known;

    OnlyKeycloak(ClientRegistrationRepository registrations) {
        this.known = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGIN);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getRequestURI().equals(BEGIN + "/keycloak") ? known.resolve(request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
            HttpServletRequest request, String registration) {
        return known.resolve(request, registration);
    }
}
