package org.livingwell.platform.events;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What the headers of one published event are made from.
 *
 * @param key Kafka's key
 * @param type without the service, such as {@code PersonWelcomed.v1}
 */
public record EventHeaders(
        UUID id,
        String key,
        String type,
        String subject,
        long sequence,
        Instant time,
        @Nullable String person,
        String place,
        String causation,
        @Nullable String trace) {}
