package org.livingwell.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.gateway.GatewaySettings;
import org.livingwell.gateway.OpenRoutes;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

import java.util.List;

/** What a browser may do with our answers. */
final class PageHeaders implements HeaderWriter {

    private final String contentSecurityPolicy;
    private final boolean plainHttp;
    private final OpenRoutes routes;

    PageHeaders(GatewaySettings settings, OpenRoutes routes, List<String> inlineScripts) {
        this.contentSecurityPolicy =
                policy(inlineScripts, GatewaySettings.origin(settings.keycloakUrl()));
        this.plainHttp = settings.plainHttp();
        this.routes = routes;
    }

    static String policy(List<String> inlineScripts, String signIn) {
        return String.join(
                "; ",
                "default-src 'none'",
                String.join(" ", "script-src 'self'", String.join(" ", inlineScripts)).strip(),
                "style-src 'self'",
                "img-src 'self' data:",
                "connect-src 'self'",
                "font-src 'self'",
                "form-action 'self' " + signIn,
                "frame-ancestors 'none'",
                "base-uri 'none'");
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", contentSecurityPolicy);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Cross-Origin-Resource-Policy",
                isOpenData(request) ? "cross-origin" : "same-origin");
        if (!plainHttp)
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (isPage(response) || (routes.isApi(request) && !isOpenData(request)))
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** A page is kept neither by the browser nor behind <em>Back</em> once somebody signed out. */
    private static boolean isPage(HttpServletResponse response) {
        String type = response.getContentType();
        return type != null && type.startsWith("text/html");
    }

    private static boolean isOpenData(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/oruk") || path.startsWith("/calendars/");
    }
}
