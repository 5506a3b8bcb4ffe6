package org.livingwell.intake.rights.copy.domain;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.platform.domain.PlaceId;

import java.time.LocalDate;

/** What people, officers and timers may ask of a copy. */
public sealed interface CopyCommand {

    /** The person is with another place now, and so is who decides. */
    record MoveAlong(PlaceId to) implements CopyCommand {}

    record Ask(Asking asking, LocalDate decideBy) implements CopyCommand {}

    record Release(Officer by) implements CopyCommand {}

    record Refuse(Officer by, RefusalReason reason) implements CopyCommand {}

    /**
     * @param pages how many pages a context's answer was kept in
     */
    record TakeAnswer(Context context, int pages) implements CopyCommand {}

    record TryLater() implements CopyCommand {}

    record Empty() implements CopyCommand {}
}
