package org.livingwell.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.gateway.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/**
 * Refuses changes that a page of another site sent. Under our no-referrer policy a browser calls
 * its origin {@code null} even for our own form, so that one is left to {@code Sec-Fetch-Site} and,
 * where there is a session, to the CSRF token.
 */
final class CrossSite extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final String ourOrigin;

    CrossSite(String ourOrigin) {
        this.ourOrigin = ourOrigin;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isOurs(request))
            chain.doFilter(request, response);
        else Problems.CROSS_SITE.write(request, response);
    }

    private boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OURS.contains(site);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equals("null") || origin.equals(ourOrigin);
    }
}
