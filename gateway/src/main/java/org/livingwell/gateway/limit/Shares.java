package org.livingwell.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;

import org.livingwell.gateway.OpenRoutes;
import org.springframework.stereotype.Component;

/** Which share of its caller's a request takes from. */
@Component
public class Shares {

    private final Limits limits;
    private final OpenRoutes open;

    Shares(Limits limits, OpenRoutes open) {
        this.limits = limits;
        this.open = open;
    }

    Share of(HttpServletRequest request) {
        return switch (open.door(request)) {
            case "introductions" -> new Share("introductions", limits.introductionsPerMinute());
            case "status" -> new Share("status", limits.statusPerMinute());
            case "doors" -> new Share("doors", limits.doorsPerMinute());
            case null -> new Share("ordinary", isCounted(request) ? limits.perMinute() : 0);
            default -> throw new IllegalStateException("a door without a share");
        };
    }

    private boolean isCounted(HttpServletRequest request) {
        String path = request.getRequestURI();
        return open.isApi(request) || path.startsWith("/oauth2/") || path.startsWith("/logout/");
    }
}
