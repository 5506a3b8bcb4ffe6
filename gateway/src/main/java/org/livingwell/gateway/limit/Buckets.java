package org.livingwell.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;

import java.time.Duration;

/** A bucket for each key, full again after a minute. */
final class Buckets {

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofMinutes(2))
                    .build();

    Bucket of(String key, int perMinute) {
        return buckets.get(key, _ -> full(perMinute));
    }

    private static Bucket full(int perMinute) {
        return Bucket.builder()
                .addLimit(
                        at -> at.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
