package org.livingwell.intake.team.place.domain;

import java.util.List;

/**
 * How often people are asked how they are.
 *
 * @param afterCrisisDays days after a safety plan was stood down
 * @param offeredDays rhythms in days a person may choose from
 */
public record CheckInCadences(List<Integer> afterCrisisDays, List<Integer> offeredDays) {}
