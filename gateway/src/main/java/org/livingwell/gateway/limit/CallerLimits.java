package org.livingwell.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.gateway.problem.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.function.Function;

/** Keeps one caller, by accident or on purpose, from taking the place of everybody else. */
public final class CallerLimits extends OncePerRequestFilter {

    private final Buckets buckets = new Buckets();
    private final Function<HttpServletRequest, Share> shares;

    public static CallerLimits everywhere(Shares shares) {
        return new CallerLimits(shares::of);
    }

    public static CallerLimits whereSigningIn(Shares shares) {
        return new CallerLimits(shares::ofSignIn);
    }

    CallerLimits(Function<HttpServletRequest, Share> shares) {
        this.shares = shares;
    }

    /** Two of these stand in one chain, and each is asked. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return super.getAlreadyFilteredAttributeName() + System.identityHashCode(this);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var share = shares.apply(request);
        if (share.perMinute() <= 0) {
            chain.doFilter(request, response);
            return;
        }
        String key = share.name() + " " + Caller.of(request);
        var probe = buckets.of(key, share.perMinute()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) chain.doFilter(request, response);
        else Problems.tooMany(probe.getNanosToWaitForRefill()).write(request, response);
    }
}
