package org.livingwell.intake.rights.glass.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** Facts about an opening; never changed once published. */
public sealed interface GlassEvent {

    record Opened(
            PersonId person,
            PlaceId place,
            WorkerId by,
            Words byName,
            Words reason,
            Instant at,
            Instant until)
            implements GlassEvent {}

    record OpeningNoted(Words byName, Instant at) implements GlassEvent {}
}
