package org.livingwell.contact.reaching.need.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/**
 * Who said what somebody needs.
 *
 * @param worker who wrote it down; null where no worker did
 */
public record Recorded(Source by, @Nullable WorkerId worker, LocalDate on) {

    /** Where it was said. */
    public enum Source {
        INTRODUCTION,
        WORKER,
        PERSON
    }
}
