package org.livingwell.intake.rights.glass.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

/** What somebody may ask of the glass over a record. */
public sealed interface GlassCommand {

    record Open(PersonId person, PlaceId place, WorkerId by, Words byName, Words reason)
            implements GlassCommand {}

    record TakeNote(Words byName) implements GlassCommand {}
}
