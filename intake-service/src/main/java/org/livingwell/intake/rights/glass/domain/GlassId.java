package org.livingwell.intake.rights.glass.domain;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;

import java.util.UUID;

/** One opening of a record from outside. */
public record GlassId(UUID value) {

    /** The one that a cause opens, so that a repeat opens it once. */
    public static GlassId of(Cause cause) {
        return new GlassId(Ids.derive("glass", cause.id()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
