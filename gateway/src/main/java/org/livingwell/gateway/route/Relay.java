package org.livingwell.gateway.route;

import org.livingwell.gateway.OpenRoutes;
import org.livingwell.gateway.login.SessionTokens;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

import java.util.List;

/**
 * Services see the caller's access token, or a provider's own, and none of what ties a browser to
 * us.
 */
final class Relay implements RequestHttpHeadersFilter {

    private static final List<String> OURS =
            List.of(
                    HttpHeaders.COOKIE,
                    HttpHeaders.AUTHORIZATION,
                    HttpHeaders.ORIGIN,
                    HttpHeaders.REFERER,
                    "X-CSRF-Token",
                    "X-Forwarded-For",
                    "X-Forwarded-Host",
                    "X-Forwarded-Port",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Prefix",
                    "Forwarded");

    private final SessionTokens tokens;
    private final OpenRoutes open;

    Relay(SessionTokens tokens, OpenRoutes open) {
        this.tokens = tokens;
        this.open = open;
    }

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        var sent = new HttpHeaders(headers);
        OURS.forEach(sent::remove);
        String theirs = request.servletRequest().getHeader(HttpHeaders.AUTHORIZATION);
        if (!open.isProvider(request.servletRequest())) {
            tokens.of(request.servletRequest()).ifPresent(sent::setBearerAuth);
        } else if (theirs != null) {
            sent.set(HttpHeaders.AUTHORIZATION, theirs);
        }
        return sent;
    }
}
