package org.livingwell.careplan.entry.domain;

import java.util.UUID;

/** One entry of a plan. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
