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

    static final String PASSKEY = "passkey";
    private static final String BEGIN = "/oauth2/authorization";

    private final OAuth2AuthorizationRequestResolver known;

    OnlyKeycloak(ClientRegistrationRepository registrations) {
        this.known = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGIN);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!request.getRequestURI().equals(BEGIN + "/keycloak")) return null;
        var begun = known.resolve(request);
        return begun == null || request.getParameter(PASSKEY) == null ? begun : passkey(begun);
    }

    /** Whoever is signed in sets one up there, and comes back. */
    private static OAuth2AuthorizationRequest passkey(OAuth2AuthorizationRequest begun) {
        return OAuth2AuthorizationRequest.from(begun)
                .additionalParameters(its -> its.put("kc_action", "webauthn-register-passwordless"))
                .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
            HttpServletRequest request, String registration) {
        return known.resolve(request, registration);
    }
}
