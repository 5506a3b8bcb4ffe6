package org.livingwell.contact.reaching.need;

import org.livingwell.contact.reaching.need.domain.CommunicationNeeds;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.AskAgain;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.Hear;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.TryLater;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Kept;
import org.livingwell.contact.reaching.said.Asker;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** Fetches what somebody said they need, for ever; and asks again when it is a year old. */
@Component
class NeedDeadlines {

    private static final Logger log = LoggerFactory.getLogger(NeedDeadlines.class);

    private final Aggregate<
                    CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
            needs;
    private final IntakeNeeds intake;
    private final Places places;
    private final Asker asker;

    NeedDeadlines(
            Timers timers,
            Aggregate<CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
                    needs,
            IntakeNeeds intake,
            Places places,
            Asker asker) {
        this.needs = needs;
        this.intake = intake;
        this.places = places;
        this.asker = asker;
        timers.watch("communication-needs", needs, "index.due", this::fetch);
        timers.watch("communication-needs-stale", needs, "index.ask", this::askAgain);
    }

    private void fetch(String id) {
        if (!(needs.find(id).orElse(null) instanceof Kept it) || it.wanted() == null) return;
        Instant due = it.wanted().due();
        Cause cause = Cause.of(Ids.derive("communication-needs-wanted", id, due));
        try {
            var said = intake.of(it.person(), places.today(it.place()));
            var hear = new Hear(due, said.orElse(null), asker.whom(it.person(), it.place()));
            needs.of(id).handle(hear, cause);
        } catch (RuntimeException unavailable) {
            log.info("Needs are not to be had yet: {}", unavailable.getClass().getSimpleName());
            needs.of(id).handle(new TryLater(), cause);
        }
    }

    private void askAgain(String id) {
        if (!(needs.find(id).orElse(null) instanceof Kept it) || it.held() == null) return;
        var on = it.askOn();
        if (on == null) return;
        var cause = Cause.of(Ids.derive("ask-needs-again", id, it.held().revision(), on));
        needs.of(id).handle(new AskAgain(asker.whom(it.person(), it.place())), cause);
    }
}
