package org.livingwell.intake.rights.asking.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/**
 * The privacy officer who decides.
 *
 * @param person who they are where they are supported themselves
 */
public record Officer(UUID id, @Nullable PersonId person) {

    /** Nobody decides what they asked for or wrote down themselves. */
    public boolean asked(Asking asking) {
        return asking.by().equals(id) || asking.person().equals(person);
    }
}
