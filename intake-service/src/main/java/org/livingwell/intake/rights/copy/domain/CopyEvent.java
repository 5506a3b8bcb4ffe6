package org.livingwell.intake.rights.copy.domain;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Facts about a copy. */
public sealed interface CopyEvent {

    record MovedAlong(PlaceId to) implements CopyEvent {}

    record AskedFor(Asking asking, LocalDate decideBy) implements CopyEvent {}

    record KeptBack(Asking asking, RefusalReason reason, UUID by, Instant at)
            implements CopyEvent {}

    record Released(Asking asking, UUID by, Instant at) implements CopyEvent {}

    record Answered(Context context, int pages) implements CopyEvent {}

    record Postponed(int tries, Instant until) implements CopyEvent {}

    record Completed(Asking asking, Instant at, Instant keptUntil) implements CopyEvent {}

    record Emptied(Instant at) implements CopyEvent {}
}
