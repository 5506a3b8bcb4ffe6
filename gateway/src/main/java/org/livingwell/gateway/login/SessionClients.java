package org.livingwell.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** A person's tokens, kept in their session and nowhere else. */
@Component
final class SessionClients implements OAuth2AuthorizedClientRepository {

    static final String ATTRIBUTE = "keycloak";

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (T) session.getAttribute(ATTRIBUTE);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.getSession().setAttribute(ATTRIBUTE, client);
    }

    @Override
    public void removeAuthorizedClient(
            String registration,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(ATTRIBUTE);
    }
}
