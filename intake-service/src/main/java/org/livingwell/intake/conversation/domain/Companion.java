package org.livingwell.intake.conversation.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.ContactWishes;
import org.livingwell.platform.domain.Words;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody of the family or network who was there, and what they need themselves.
 *
 * @param introducedBy how to reach them, where they want an introduction of their own
 */
public record Companion(
        UUID id, Words name, Words relation, Words needs, @Nullable ContactWishes introducedBy) {

    /** Everything written in words of their own. */
    public Stream<Words> written() {
        return Stream.of(name, relation, needs);
    }
}
