package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Asking;
import org.livingwell.careplan.outcome.domain.Asking.Command.Look;
import org.livingwell.careplan.outcome.domain.Asking.Kept;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

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
        var on = it.dueOn();
        if (on == null) return;
        var known = whereabouts.known(it.person());
        if (known.isEmpty()) return; // heard of later, and looked at again by then
        String why = it.isUnsure(on) ? "unsure" : "three-months";
        var cause = Cause.of(Ids.derive(why, id, on));
        askings.of(id).handle(look(known.get()), cause);
    }

    private Look look(PersonRef known) {
        return new Look(known.place(), whereabouts.of(known), access.today());
    }
}
