package org.livingwell.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.gateway.GatewaySettings;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Map;

/** Signing in at Keycloak by authorization code, and out of both places at once. */
@Component
public class KeycloakLogin {

    private final GatewaySettings settings;
    private final ClientRegistrationRepository registrations;
    private final OAuth2AuthorizedClientRepository signedIn;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes;

    KeycloakLogin(
            GatewaySettings settings,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository signedIn,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes) {
        this.settings = settings;
        this.registrations = registrations;
        this.signedIn = signedIn;
        this.codes = codes;
    }

    public void signIn(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/login")
                .authorizedClientRepository(signedIn)
                .tokenEndpoint(token -> token.accessTokenResponseClient(codes))
                .defaultSuccessUrl("/", true)
                .failureUrl("/?sign-in=failed");
    }

    public void signOut(LogoutConfigurer<HttpSecurity> logout) {
        var atKeycloak = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atKeycloak.setPostLogoutRedirectUri(settings.publicUrl() + "/");
        atKeycloak.setRedirectStrategy(KeycloakLogin::sendOn);
        logout.logoutUrl("/logout").logoutSuccessHandler(atKeycloak);
    }

    /** A script may not follow a redirect to another origin, so it is told where to go. */
    private static void sendOn(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("text/html")) {
            response.sendRedirect(to);
            return;
        }
        response.setContentType("application/json");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        JsonMapper.shared().writeValue(response.getOutputStream(), Map.of("location", to));
    }
}
