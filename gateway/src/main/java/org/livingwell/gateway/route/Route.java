package org.livingwell.gateway.route;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.ServerRequest;

import java.util.Objects;

/**
 * What a route's id in the configuration says: {@code <service>}, or {@code <service>.first} for
 * what is turned away last.
 */
record Route(String service, boolean first) {

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
