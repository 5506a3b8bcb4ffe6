package org.livingwell.careplan.plan.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/**
 * Whose plan it is, as things stand.
 *
 * @param lead who sees to what comes next; null while nobody leads
 */
public record ForWhom(PersonId person, PlaceId place, @Nullable WorkerId lead, LocalDate today) {}
