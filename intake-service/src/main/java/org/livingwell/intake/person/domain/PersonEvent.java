package org.livingwell.intake.person.domain;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** Facts about a person; never changed once published. */
public sealed interface PersonEvent {

    /**
     * @param conversationBy the day by which a first conversation is due
     */
    record Welcomed(
            Details details,
            PlaceId place,
            WorkerId leadWorker,
            Words leadWorkerName,
            LocalDate conversationBy,
            Instant at)
            implements PersonEvent {}
}
