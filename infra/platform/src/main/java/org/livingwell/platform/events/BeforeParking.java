package org.livingwell.platform.events;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Is told of an event before it is parked; while it cannot be told, the event is tried again. */
public interface BeforeParking {

    /**
     * @param header of the event by name, or null where it has none
     */
    void parking(String listener, Function<String, @Nullable String> header);

    /**
     * Is told of an event that could not be taken in now and is tried again for as long as it
     * takes.
     *
     * @param header of the event by name, or null where it has none
     */
    default void waiting(String listener, Function<String, @Nullable String> header) {}
}
