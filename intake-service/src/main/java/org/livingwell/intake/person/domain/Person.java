package org.livingwell.intake.person.domain;

import org.livingwell.intake.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** Whoever is supported: known here from the moment somebody welcomed them. */
public sealed interface Person {

    /** Introduced at most, welcomed by nobody yet. */
    record Unknown() implements Person {}

    record InNetwork(
            Details details,
            PlaceId place,
            WorkerId leadWorker,
            Words leadWorkerName,
            Instant welcomedAt)
            implements Person {}

    default Person apply(PersonEvent event) {
        return switch (event) {
            case Welcomed(var details, var place, var lead, var leadName, _, var at) ->
                    new InNetwork(details, place, lead, leadName, at);
        };
    }
}
