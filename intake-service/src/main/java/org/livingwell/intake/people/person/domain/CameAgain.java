package org.livingwell.intake.people.person.domain;

import java.time.Instant;
import java.util.List;

/**
 * Somebody known was introduced again: what it changed, and what a worker still has to hear from
 * them.
 *
 * @param welcomedBack they had stepped out, and this brought them in
 * @param settled a worker heard from them how it is
 */
public record CameAgain(
        IntroductionId introduction,
        Instant at,
        Details before,
        Details after,
        boolean welcomedBack,
        List<Difference> differs,
        boolean settled) {

    CameAgain settledNow() {
        List<Difference> quiet = differs.stream().map(Difference::settled).toList();
        return new CameAgain(introduction, at, before, after, welcomedBack, quiet, true);
    }
}
