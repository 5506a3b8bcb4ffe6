package org.livingwell.intake.people.person.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;

/**
 * A match that was wrong: who took it back, and why.
 *
 * @param differs what was changed since and stays; a worker looks whether it is right
 * @param welcomedBack they had stepped out, and the match brought them in
 */
public record GivenBack(
        IntroductionId introduction,
        WorkerId by,
        Words byName,
        Words reason,
        Instant at,
        List<Difference> differs,
        boolean welcomedBack,
        boolean settled) {

    GivenBack settledNow() {
        List<Difference> quiet = differs.stream().map(Difference::settled).toList();
        return new GivenBack(introduction, by, byName, reason, at, quiet, welcomedBack, true);
    }
}
