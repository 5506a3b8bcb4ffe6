package org.livingwell.careplan.outcome;

import io.micrometer.core.instrument.MeterRegistry;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Command.LookAtDays;
import org.livingwell.careplan.outcome.domain.Heard.Waiting;
import org.livingwell.careplan.outcome.domain.Matter;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

/** What nobody saw to in time is a step for the team; a complaint is counted for operators too. */
@Component
class HeardDeadlines {

    private final Aggregate<Heard, Heard.Command, Heard.Event> heard;
    private final CarePlanAccess access;
    private final MeterRegistry meters;

    HeardDeadlines(
            Timers timers,
            Aggregate<Heard, Heard.Command, Heard.Event> heard,
            CarePlanAccess access,
            MeterRegistry meters) {
        this.heard = heard;
        this.access = access;
        this.meters = meters;
        timers.watch("heard", heard, HeardBook.DUE, this::look);
    }

    private void look(String id) {
        if (!(heard.find(id).orElse(null) instanceof Waiting it)) return;
        var day = it.ahead();
        if (day == null) return;
        var cause = Cause.of(Ids.derive("heard-late", id, day));
        boolean died = access.known(it.person()).filter(PersonRef::died).isPresent();
        var after = heard.of(id).handle(new LookAtDays(access.today(), died), cause);
        boolean rang = after instanceof Waiting now && day.equals(now.rang());
        if (rang && !(it.matter() instanceof Matter.Reflection)) {
            meters.counter("livingwell.complaints.late").increment();
        }
    }
}
