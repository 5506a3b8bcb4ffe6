package org.livingwell.intake.team.account.domain;

import java.util.UUID;

/** A community group somebody signs in for. */
public record GroupId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
