package org.livingwell.intake.rights.erasure.domain;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.LocalDate;
import java.util.UUID;

/** What people, officers, contexts and timers may ask of an erasure. */
public sealed interface ErasureCommand {

    record Ask(Asking asking, LocalDate decideBy) implements ErasureCommand {}

    record Release(Officer by) implements ErasureCommand {}

    record Refuse(Officer by, RefusalReason reason) implements ErasureCommand {}

    /** The person is with another place now, and so is who decides. */
    record MoveAlong(PlaceId to) implements ErasureCommand {}

    record TakeBack() implements ErasureCommand {}

    record PlaceHold(PersonId person, PlaceId place, Hold hold) implements ErasureCommand {}

    record LiftHold(UUID hold, Officer by) implements ErasureCommand {}

    /** The 14 days are over. */
    record Begin() implements ErasureCommand {}

    record TakeReceipt(Context context) implements ErasureCommand {}

    record Chase() implements ErasureCommand {}

    record MoveOn(Stage done) implements ErasureCommand {}

    record TryLater() implements ErasureCommand {}
}
