package org.livingwell.intake.arriving.introduction;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.team.place.domain.CrisisLine;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody gets who made an introduction: a reference, what happens next, by when, and help
 * for now.
 *
 * @param contactBy the day by which somebody is in touch; null where nobody safely can be
 * @param helpFirst somebody is told at once; whoever shows this shows {@code crisis} before
 *     anything else
 */
record Receipt(
        Reference reference,
        List<String> next,
        @Nullable LocalDate contactBy,
        boolean helpFirst,
        List<CrisisLine> crisis) {}
