package org.livingwell.intake.rights.glass.domain;

import java.util.UUID;

/** One opening of a record from outside. */
public record GlassId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
