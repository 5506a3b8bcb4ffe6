package org.livingwell.intake.rights.erasure.domain;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Facts about an erasure and its holds. */
public sealed interface ErasureEvent {

    record MovedAlong(PlaceId to) implements ErasureEvent {}

    record AskedFor(Asking asking, LocalDate decideBy) implements ErasureEvent {}

    record Released(Asking asking, UUID by, Instant startsAt) implements ErasureEvent {}

    record KeptBack(Asking asking, RefusalReason reason, UUID by, Instant at)
            implements ErasureEvent {}

    record BackTaken(Asking asking, boolean decided, Instant at) implements ErasureEvent {}

    record HoldPlaced(ErasureId erasure, PersonId person, PlaceId place, Hold hold)
            implements ErasureEvent {}

    record HoldLifted(ErasureId erasure, UUID hold, UUID by, Instant at) implements ErasureEvent {}

    record Begun(Asking asking, Instant at, Instant chaseAt) implements ErasureEvent {}

    record Received(Context context) implements ErasureEvent {}

    record Chased(Asking asking, Set<Context> missing, int times, Instant at, Instant chaseAgainAt)
            implements ErasureEvent {}

    /** Those who have not answered hear it once more; those who have say so again. */
    record BegunAgain(Asking asking) implements ErasureEvent {}

    record StageReached(Stage stage, Instant at) implements ErasureEvent {}

    record Postponed(int tries, Instant until) implements ErasureEvent {}

    record Finished(Asking asking, boolean chased, Instant at) implements ErasureEvent {}
}
