package org.livingwell.gateway.route;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tells a service that is unavailable from one that is well and says so: it has not what one
 * request asks for, or no room for it, at the moment.
 */
final class Unavailable {

    /** What a service sends along; the platform's {@code Problems} writes it. */
    private static final String HEADER = "Livingwell-Unavailable";

    private static final String ONLY_THIS = "only-this";

    private Unavailable() {}

    static boolean isService(ServerResponse answer) {
        return answer.statusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)
                && !ONLY_THIS.equals(answer.headers().getFirst(HEADER));
    }
}
