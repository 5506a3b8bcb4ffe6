package org.livingwell.intake.arriving.insight;

import org.livingwell.intake.arriving.insight.domain.Month;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** When people arrived, were reached and were heard; heard of in any order, however often. */
public interface Milestones {

    void introduced(PersonId person, PlaceId place, By by, Instant at);

    void reached(PersonId person, Instant at);

    void heard(PersonId person, Instant at);

    /**
     * @param until exclusive
     */
    Month between(PlaceId place, Instant from, Instant until);
}
