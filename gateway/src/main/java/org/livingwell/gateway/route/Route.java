package org.livingwell.gateway.route;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.ServerRequest;

import java.util.Objects;

/**
 * What a route's id in the configuration says: {@code <name>} of its circuit breaker, which is its
 * service or one door of it, or {@code <name>.first} for what is turned away last.
 */
record Route(String breaker, boolean first) {

    static Route of(ServerRequest request) {
        String id = MvcUtils.getAttribute(request, MvcUtils.GATEWAY_ROUTE_ID_ATTR);
        return of(Objects.requireNonNull(id, "a request without a route"));
    }

    static Route of(String id) {
        return id.endsWith(".first")
                ? new Route(id.substring(0, id.length() - ".first".length()), true)
                : new Route(id, false);
    }
}
