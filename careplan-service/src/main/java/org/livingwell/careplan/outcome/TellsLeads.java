package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.WhoAnswers;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Command.Hide;
import org.livingwell.careplan.outcome.domain.Heard.Command.Tell;
import org.livingwell.careplan.outcome.domain.HeardId;
import org.livingwell.careplan.outcome.domain.Matter;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** What somebody shows us of what could have been better goes to the leads of their place. */
@Component
class TellsLeads implements WhoAnswers {

    private final Aggregate<Heard, Heard.Command, Heard.Event> heard;
    private final CarePlanAccess access;
    private final Clock clock;

    TellsLeads(
            Aggregate<Heard, Heard.Command, Heard.Event> heard,
            CarePlanAccess access,
            Clock clock) {
        this.heard = heard;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void tell(Entry entry, Cause cause) {
        if (!(entry instanceof Standing it)) return;
        var id = HeardId.ofEntry(it.written().id().value());
        var place = access.known(it.person()).map(PersonRef::place).orElse(it.place());
        var matter =
                new Matter.Reflection(
                        id, it.person(), place, it.written().id().value(), clock.instant());
        heard.of(id).handle(new Tell(matter, access.today()), cause.derive("told"));
    }

    @Override
    public void hide(EntryId entry, Cause cause) {
        var id = HeardId.ofEntry(entry.value());
        heard.of(id).handle(new Hide(), cause.derive("hidden"));
    }
}
