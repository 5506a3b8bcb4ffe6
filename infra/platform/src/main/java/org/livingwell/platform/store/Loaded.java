package org.livingwell.platform.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An aggregate as it was found, with what it already handled. */
record Loaded<S>(String id, S state, long version, long sequence, List<Document> handled) {

    static <S> Loaded<S> absent(String id, S initial) {
        return new Loaded<>(id, initial, 0, 0, List.of());
    }

    boolean exists() {
        return version > 0;
    }

    /**
     * The events this cause had let out, where it was handled before.
     *
     * @throws RefusedException where it was handled with another fingerprint
     */
    Optional<List<UUID>> publishedBy(Cause cause) {
        Optional<Document> before =
                handled.stream()
                        .filter(entry -> entry.getString("cause").equals(cause.id().toString()))
                        .findFirst();
        before.ifPresent(entry -> mustMatch(entry, cause));
        return before.map(
                entry ->
                        entry.getList("events", String.class, List.of()).stream()
                                .map(UUID::fromString)
                                .toList());
    }

    Kept<S> kept() {
        return new Kept<>(id, state);
    }

    /** Whoever asked for what let an event out; null where nobody did. */
    @Nullable Actor askedFor(UUID event) {
        return handled.stream()
                .filter(it -> it.containsKey("by"))
                .filter(
                        it ->
                                it.getList("events", String.class, List.of())
                                        .contains(event.toString()))
                .findFirst()
                .map(Loaded::by)
                .orElse(null);
    }

    /** Whoever an entry of {@code handled} names. */
    static Actor by(Document handled) {
        return new Actor(
                handled.getString("by"),
                handled.getString("role"),
                handled.getList("places", String.class, List.of()));
    }

    private static void mustMatch(Document entry, Cause cause) {
        if (!Objects.equals(entry.getString("fingerprint"), cause.fingerprint())) {
            throw new RefusedException(
                    new Refusal(
                            "idempotency-key-reused",
                            "This Idempotency-Key was used with another body; send a new key",
                            Refusal.Kind.REUSED));
        }
    }
}
