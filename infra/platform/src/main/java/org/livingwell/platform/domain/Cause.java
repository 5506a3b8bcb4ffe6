package org.livingwell.platform.domain;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What made a command happen; the same cause changes an aggregate once.
 *
 * @param id a derived id: of caller, route and key, of an event, or of a due date
 * @param fingerprint of the request's body where a caller chose the key, else null
 * @param by who asked for it; null for an event, a due date and the public
 * @param event whether it came as an event, which may come again: then it is remembered also where
 *     nothing follows from it, so that hearing it late undoes nothing that was done meanwhile
 */
public record Cause(UUID id, @Nullable String fingerprint, @Nullable Actor by, boolean event) {

    public Cause(UUID id, @Nullable String fingerprint, @Nullable Actor by) {
        this(id, fingerprint, by, false);
    }

    public static Cause of(UUID id) {
        return new Cause(id, null, null);
    }

    public static Cause ofEvent(UUID id, @Nullable Actor by) {
        return new Cause(id, null, by, true);
    }

    /** One of several things that follow from the same; the same name gives the same cause. */
    public Cause derive(String name) {
        return new Cause(Ids.derive(name, id), fingerprint, by, event);
    }
}
