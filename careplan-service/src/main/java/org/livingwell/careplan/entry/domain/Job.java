package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Work of theirs, from a day they say.
 *
 * @param until the day it ended; null while it goes on
 */
public record Job(LocalDate since, @Nullable LocalDate until) {

    boolean goesOn() {
        return until == null;
    }
}
