package org.livingwell.contact.reaching.need.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether what somebody needs was there when they were met or rung.
 *
 * @param missing what was not there; empty where all was
 * @param what was missing, in words
 */
public record Met(LocalDate on, List<Missing> missing, @Nullable Words what, WorkerId by) {

    /** What can be missing. */
    public enum Missing {
        INTERPRETER,
        LANGUAGE,
        FORMAT,
        SUPPORT,
        OTHER
    }

    /** What is chosen twice, or in another order, is the same. */
    public Met {
        missing = missing.stream().distinct().sorted().toList();
    }

    public boolean all() {
        return missing.isEmpty();
    }
}
