package org.livingwell.platform.web;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.security.Caller;

import tools.jackson.databind.json.JsonMapper;

import java.util.UUID;

/**
 * Derives what a request causes from caller, route and {@code Idempotency-Key}, so that a repeat is
 * one.
 */
public final class RequestCauses {

    /** The header in which a caller names an intention of theirs. */
    public static final String KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    /** What everybody shares needs keys that nobody else comes upon. */
    private static final int SHORTEST_PUBLIC_KEY = 16;

    private final JsonMapper json;

    public RequestCauses(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param key as the caller sent it; without one every request is its own cause. Keys of those
     *     signed in are their own; all others share one namespace a route, apart from those
     * @param body compared when the key comes again; kept only as a hash salted with the key
     */
    public Cause of(@Nullable Caller caller, String route, @Nullable String key, Object body) {
        Actor by = caller == null ? null : caller.actor();
        if (key == null || key.isBlank()) return new Cause(UUID.randomUUID(), null, by);
        if (key.length() > LONGEST_KEY) {
            throw new InvalidInputException(KEY, "too-long", "Use at most 200 characters");
        }
        if (caller == null && key.length() < SHORTEST_PUBLIC_KEY) {
            throw new InvalidInputException(
                    KEY, "too-short", "Use a random key of at least 16 characters");
        }
        String who = caller == null ? "public" : caller.id().toString();
        return new Cause(
                Ids.derive(who, route, key),
                Ids.fingerprint(key, json.writeValueAsString(body)),
                by);
    }
}
