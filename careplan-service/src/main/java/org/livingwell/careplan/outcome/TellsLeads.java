package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.WhoAnswers;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.EntryFollows;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Command.Hide;
import org.livingwell.careplan.outcome.domain.Heard.Command.Tell;
import org.livingwell.careplan.outcome.domain.HeardId;
import org.livingwell.careplan.outcome.domain.Matter;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** What somebody shows us of what could have been better goes to the leads of their place. */
@Component
class TellsLeads implements WhoAnswers {

    private final Aggregate<Heard, Heard.Command, Heard.Event> heard;
    private final ObjectProvider<Aggregate<Entry, Entry.Command, Entry.Event>> entries;
    private final CarePlanAccess access;
    private final Clock clock;

    TellsLeads(
            Aggregate<Heard, Heard.Command, Heard.Event> heard,
            ObjectProvider<Aggregate<Entry, Entry.Command, Entry.Event>> entries,
            CarePlanAccess access,
            Clock clock) {
        this.heard = heard;
        this.entries = entries;
        this.access = access;
        this.clock = clock;
    }

    /** Follow and topic come in any order: what is hidden by then waits for nobody. */
    @Override
    public void look(EntryId entry, Cause cause) {
        var now = entries.getObject().find(entry).orElse(null);
        if (now instanceof Standing it && EntryFollows.isOfUs(it)) tell(it, cause);
        else hide(entry, cause);
    }

    private void tell(Standing it, Cause cause) {
        var id = HeardId.ofEntry(it.written().id().value());
        var place = access.known(it.person()).map(PersonRef::place).orElse(it.place());
        var matter =
                new Matter.Reflection(
                        id, it.person(), place, it.written().id().value(), clock.instant());
        heard.of(id).handle(new Tell(matter, access.today()), cause.derive("told"));
    }

    private void hide(EntryId entry, Cause cause) {
        var id = HeardId.ofEntry(entry.value());
        heard.of(id).handle(new Hide(), cause.derive("hidden"));
    }
}
