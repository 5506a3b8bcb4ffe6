package org.livingwell.careplan.entry.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

/**
 * What somebody writes into a plan.
 *
 * @param party who writes it
 */
public record Draft(
        EntryId id,
        PersonId person,
        PlaceId place,
        Section section,
        Content content,
        Audience audience,
        Party party) {}
