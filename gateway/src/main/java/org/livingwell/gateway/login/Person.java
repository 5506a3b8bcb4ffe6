package org.livingwell.gateway.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import java.time.Instant;

/**
 * Who signed in to a session, as Keycloak names them.
 *
 * @param sid their session at Keycloak
 * @param sub their account there
 */
record Person(String sid, String sub, Instant since) {

    static @Nullable Person in(QuietSession session) {
        SecurityContext context =
                session.getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (context == null
                || context.getAuthentication() == null
                || !(context.getAuthentication().getPrincipal() instanceof OidcUser user))
            return null;
        var token = user.getIdToken();
        String sid = token.getClaimAsString("sid");
        return sid == null || token.getSubject() == null || token.getIssuedAt() == null
                ? null
                : new Person(sid, token.getSubject(), token.getIssuedAt());
    }
}
