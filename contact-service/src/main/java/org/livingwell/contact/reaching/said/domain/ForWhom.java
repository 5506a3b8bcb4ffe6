package org.livingwell.contact.reaching.said.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whom a step would be for, and from when.
 *
 * @param died nobody is asked about somebody who died
 */
public record ForWhom(@Nullable WorkerId lead, LocalDate today, boolean died) {

    public Step step(UUID id) {
        return new Step(id, lead, today);
    }
}
