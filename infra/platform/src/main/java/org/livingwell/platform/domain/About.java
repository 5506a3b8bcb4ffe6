package org.livingwell.platform.domain;

import org.jspecify.annotations.Nullable;

/** Whom and where something kept is about; both travel on every event of it. */
public interface About {

    /** Null for what is about nobody. */
    @Nullable PersonId person();

    PlaceId place();

    record Of(@Nullable PersonId person, PlaceId place) implements About {}

    static About of(@Nullable PersonId person, PlaceId place) {
        return new Of(person, place);
    }
}
