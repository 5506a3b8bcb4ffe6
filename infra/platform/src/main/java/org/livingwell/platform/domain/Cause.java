package org.livingwell.platform.domain;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What made a command happen; the same cause changes an aggregate once.
 *
 * @param id a derived id: of caller, route and key, of an event, or of a due date
 * @param fingerprint of the request's body where a caller chose the key, else null
 * @param by who asked for it; null for an event, a due date and the public
 */
public record Cause(UUID id, @Nullable String fingerprint, @Nullable Actor by) {

    public static Cause of(UUID id) {
        return new Cause(id, null, null);
    }
}
