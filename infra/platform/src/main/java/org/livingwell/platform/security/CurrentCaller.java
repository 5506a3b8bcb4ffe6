package org.livingwell.platform.security;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import java.util.Optional;

/** Who this thread answers; for the books, not for decisions, which get their caller handed in. */
public final class CurrentCaller {

    private CurrentCaller() {}

    /** Empty where nobody is logged in. */
    public static Optional<Caller> get() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? Optional.of(Caller.of(token.getToken()))
                : Optional.empty();
    }
}
