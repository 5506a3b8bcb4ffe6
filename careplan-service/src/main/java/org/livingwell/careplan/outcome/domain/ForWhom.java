package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/**
 * Whose goals they are, as things stand.
 *
 * @param lead who sees to what comes next; null while nobody leads
 */
public record ForWhom(PersonId person, PlaceId place, @Nullable WorkerId lead, LocalDate today) {}
