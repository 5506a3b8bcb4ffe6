package org.livingwell.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.gateway.problem.Problem;
import org.livingwell.gateway.problem.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.util.function.ToIntFunction;

/** Keeps one caller, by accident or on purpose, from taking the place of everybody else. */
public final class CallerLimits extends OncePerRequestFilter {

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofMinutes(2))
                    .build();
    private final ToIntFunction<HttpServletRequest> perMinute;

    /**
     * @param perMinute how many requests like this one its caller may make in a minute; zero or
     *     less for any number
     */
    public CallerLimits(ToIntFunction<HttpServletRequest> perMinute) {
        this.perMinute = perMinute;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = perMinute.applyAsInt(request);
        if (limit <= 0) {
            chain.doFilter(request, response);
            return;
        }
        var probe =
                bucketOf(limit + " " + Caller.of(request), limit).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) chain.doFilter(request, response);
        else tooMany(probe).write(request, response);
    }

    private Bucket bucketOf(String key, int limit) {
        return buckets.get(
                key,
                _ ->
                        Bucket.builder()
                                .addLimit(
                                        at ->
                                                at.capacity(limit)
                                                        .refillGreedy(limit, Duration.ofMinutes(1)))
                                .build());
    }

    private static Problem tooMany(ConsumptionProbe probe) {
        var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
        var said = Problems.TOO_MANY;
        return new Problem(said.code(), said.status(), said.title(), said.detail(), wait);
    }
}
