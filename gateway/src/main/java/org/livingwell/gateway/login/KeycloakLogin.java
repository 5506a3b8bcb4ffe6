package org.livingwell.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** Signing in at Keycloak by authorization code, and out of both places at once. */
@Component
public class KeycloakLogin {

    private static final SecurityContextRepository SESSIONS =
            new HttpSessionSecurityContextRepository();

    private final OAuth2AuthorizedClientRepository signedIn;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes;

    KeycloakLogin(
            OAuth2AuthorizedClientRepository signedIn,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes) {
        this.signedIn = signedIn;
        this.codes = codes;
    }

    /**
     * Whoever comes back can end the session at once, so its token comes with it. Whoever failed is
     * given no session to remember it by; whoever signed in meanwhile, in another tab, is signed
     * in. Either comes to the page they were on.
     */
    public void signIn(OAuth2LoginConfigurer<HttpSecurity> login, CsrfTokenRepository csrf) {
        login.loginPage("/login")
                .authorizedClientRepository(signedIn)
                .tokenEndpoint(token -> token.accessTokenResponseClient(codes))
                .successHandler(
                        (request, response, _) -> {
                            csrf.saveToken(csrf.generateToken(request), request, response);
                            response.sendRedirect(WayBack.take(request));
                        })
                .failureHandler(
                        (request, response, _) ->
                                response.sendRedirect(
                                        WayBack.take(request)
                                                + (SESSIONS.containsContext(request)
                                                        ? ""
                                                        : "?sign-in=failed")));
    }

    /** The session's end ends Keycloak's too. */
    public void signOut(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl("/logout").logoutSuccessHandler(KeycloakLogin::signedOut);
    }

    private static void signedOut(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication person)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("text/html")) response.sendRedirect("/");
        else response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
