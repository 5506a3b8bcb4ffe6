package org.livingwell.contact.reaching.said.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/** Something for a worker to check with somebody, of what they said. */
public record Step(UUID id, @Nullable WorkerId owner, LocalDate due) {

    /** In days. */
    private static final long LATER = 7;

    /** When they are asked again about what no step settled. */
    public static LocalDate later(LocalDate today) {
        return today.plusDays(LATER);
    }
}
