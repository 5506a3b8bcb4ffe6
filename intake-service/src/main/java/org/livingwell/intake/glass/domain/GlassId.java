package org.livingwell.intake.glass.domain;

import java.util.UUID;

/** One opening of a record from outside. */
public record GlassId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
