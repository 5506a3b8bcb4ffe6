package org.livingwell.careplan.entry.domain;

import org.livingwell.careplan.plan.domain.Section;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;

/**
 * What an entry says, and who said it where.
 *
 * @param at when the words were said
 */
public record Content(
        EntryId id,
        PersonId person,
        PlaceId place,
        Section section,
        Words text,
        Voice voice,
        Source source,
        Instant at) {}
