package org.livingwell.careplan.sharing.domain;

import org.livingwell.platform.domain.Cause;

import java.util.UUID;

/** One thing somebody agreed to show to one supporter. */
public record GrantId(UUID value) {

    public static GrantId of(Cause cause) {
        return new GrantId(cause.id());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
