package org.livingwell.platform.store;

import java.util.List;
import java.util.UUID;

/**
 * An aggregate after a command.
 *
 * @param published ids of the events this command let out, in order
 * @param events what left under these ids; empty where it is repeated
 * @param repeated whether the same cause had been handled before, so that nothing was changed now
 */
public record Saved<S>(
        S state,
        long version,
        List<UUID> published,
        List<PublishedEvent> events,
        boolean repeated) {}
