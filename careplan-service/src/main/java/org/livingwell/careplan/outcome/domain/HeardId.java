package org.livingwell.careplan.outcome.domain;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;

import java.util.UUID;

/** One thing that was said about us. */
public record HeardId(UUID value) {

    public static HeardId of(Cause cause) {
        return new HeardId(cause.id());
    }

    /** Shown to us again, it is the same. */
    public static HeardId ofEntry(UUID entry) {
        return new HeardId(Ids.derive("heard", entry));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
