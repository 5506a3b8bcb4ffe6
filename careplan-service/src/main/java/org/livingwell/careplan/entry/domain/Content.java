package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;

/**
 * What an entry says, and who said it where.
 *
 * @param who what whoever said it is called, where it was not the person and is known
 * @param at when the words were said
 */
public record Content(
        EntryId id,
        PersonId person,
        PlaceId place,
        Section section,
        Words text,
        Voice voice,
        @Nullable Words who,
        Source source,
        Instant at) {

    Content in(Voice heard) {
        return new Content(id, person, place, section, text, heard, who, source, at);
    }
}
