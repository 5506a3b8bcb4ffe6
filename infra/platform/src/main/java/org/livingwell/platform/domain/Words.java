package org.livingwell.platform.domain;

import org.jspecify.annotations.Nullable;

/**
 * Anything somebody said, wrote or is called by; prints masked, so that it never lands in a log.
 */
public record Words(String value) {

    /** Without what stands around them; null where nothing was said. */
    public static @Nullable Words of(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Words(text.strip());
    }

    @Override
    public String toString() {
        return "•••";
    }
}
