package org.livingwell.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.platform.time.GiveWay;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Says that somebody waits for an answer, so that what many get at once gives way. Other services
 * and whoever watches over this one are not meant: they ask because of such work.
 */
final class Waiting extends OncePerRequestFilter {

    private final GiveWay giveWay;

    Waiting(GiveWay giveWay) {
        this.giveWay = giveWay;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/internal/") || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        giveWay.asked();
        try {
            chain.doFilter(request, response);
        } finally {
            giveWay.answered();
        }
    }
}
