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
            case "answers" -> new Share("answers", limits.answersPerMinute());
            case null -> open.isProvider(request) ? provider() : ordinary(request);
            default -> throw new IllegalStateException("a door without a share");
        };
    }

    private Share provider() {
        return new Share("providers", limits.providersPerMinute());
    }

    private Share ordinary(HttpServletRequest request) {
        return new Share("ordinary", isCounted(request) ? limits.perMinute() : 0);
    }

    private boolean isCounted(HttpServletRequest request) {
        return open.isApi(request) || request.getRequestURI().startsWith("/logout/");
    }

    /** Answered before anybody knows who asks. */
    Share ofSignIn(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean step = path.startsWith("/oauth2/") || path.startsWith("/login/oauth2/");
        return new Share("sign-in", step ? limits.signInsPerMinute() : 0);
    }
}
