package org.livingwell.contact.reaching.reply.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.UUID;

/**
 * What came back.
 *
 * @param id its own, which its step has too
 * @param said their words; null where they may be somebody else's, who has the same number
 * @param answers the last message that went to them on that number; null where it was kept before
 *     that was
 */
public record Came(
        UUID id,
        PersonId person,
        PlaceId place,
        Meaning meaning,
        @Nullable Words said,
        @Nullable UUID answers,
        Instant at) {}
