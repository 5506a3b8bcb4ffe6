package org.livingwell.contact.staying.step.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What is to be done and by when, as whoever opened it said last.
 *
 * @param step the id it has with whoever opened it
 * @param kind a code, lower case with hyphens
 * @param at when that was said; what is older changes nothing
 */
public record Said(UUID step, String kind, LocalDate due, boolean urgent, Instant at) {

    /** Of two that were said in one moment it is the same in whichever order they are heard. */
    private static final Comparator<Said> LATEST =
            Comparator.comparing(Said::at).thenComparing(Said::due).thenComparing(Said::kind);

    static Said later(@Nullable Said known, Said heard) {
        return known == null || LATEST.compare(heard, known) > 0 ? heard : known;
    }

    /** What is overdue stays so. */
    Said dueBy(LocalDate day, Instant now) {
        return new Said(step, kind, due.isBefore(day) ? due : day, urgent, now);
    }
}
