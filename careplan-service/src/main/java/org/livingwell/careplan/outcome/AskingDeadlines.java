package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Asking;
import org.livingwell.careplan.outcome.domain.Asking.Command.Look;
import org.livingwell.careplan.outcome.domain.Asking.Kept;
import org.livingwell.careplan.outcome.domain.Presence;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * Looks, once somebody has been here for three months or it may be known where they are, whether
 * they are asked how help was.
 */
@Component
class AskingDeadlines {

    private final Aggregate<Asking, Asking.Command, Asking.Event> askings;
    private final Whereabouts whereabouts;
    private final CarePlanAccess access;

    AskingDeadlines(
            Timers timers,
            Aggregate<Asking, Asking.Command, Asking.Event> askings,
            Whereabouts whereabouts,
            CarePlanAccess access) {
        this.askings = askings;
        this.whereabouts = whereabouts;
        this.access = access;
        timers.watchMany("askings", askings, AskingBook.DUE, this::look);
    }

    private void look(String id) {
        if (!(askings.find(id).orElse(null) instanceof Kept it)) return;
        var today = access.today();
        String why = it.isUnsure(today) ? "unsure" : "three-months"; // by the day that decides
        var cause = Cause.of(Ids.derive(why, id, today));
        askings.of(id).handle(look(it, today), cause);
    }

    /** Whoever is not known here is looked at as whoever is in doubt. */
    private Look look(Kept it, LocalDate today) {
        return whereabouts
                .known(it.person())
                .map(known -> new Look(known.place(), whereabouts.of(known), today))
                .orElseGet(() -> new Look(it.place(), Presence.UNKNOWN, today));
    }
}
