package org.livingwell.gateway.route;

import org.livingwell.gateway.login.SessionTokens;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

import java.util.List;

/** Services see the caller's access token and none of what ties a browser to us. */
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

    Relay(SessionTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        var sent = new HttpHeaders(headers);
        OURS.forEach(sent::remove);
        tokens.of(request.servletRequest()).ifPresent(sent::setBearerAuth);
        return sent;
    }
}
