package org.livingwell.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.gateway.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * An address that keeps sending tokens nobody gave it waits, before anything is asked about the
 * next one. Whoever has a session, or sends no token, does not wait with it.
 */
public final class RefusedTokens extends OncePerRequestFilter {

    private final Buckets buckets = new Buckets();
    private final int perMinute;

    public RefusedTokens(Limits limits) {
        this.perMinute = limits.refusedTokensPerMinute();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bucket = buckets.of(Caller.address(request), perMinute);
        var wait = bucket.estimateAbilityToConsume(1);
        if (!wait.canBeConsumed()) {
            Problems.tooMany(wait.getNanosToWaitForRefill()).write(request, response);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) bucket.tryConsume(1);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }
}
