package org.livingwell.intake.team.account.domain;

import java.util.UUID;

/** An account. */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
