package org.livingwell.intake.people.supporter;

import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.supporter.domain.NamedSupporter;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command.Hear;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command.HearDied;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command.TryLater;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Wanted;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches who is named when it is due, for ever. */
@Component
class NamedDeadlines {

    private static final Logger log = LoggerFactory.getLogger(NamedDeadlines.class);

    private final Aggregate<NamedSupporter, NamedSupporter.Command, NamedSupporter.Event> named;
    private final PlanWords plan;
    private final KnownPeople people;

    NamedDeadlines(
            Timers timers,
            Aggregate<NamedSupporter, NamedSupporter.Command, NamedSupporter.Event> named,
            PlanWords plan,
            KnownPeople people) {
        this.named = named;
        this.plan = plan;
        this.people = people;
        timers.watch("named-supporters", named, "index.due", this::fetch);
    }

    private void fetch(String entry) {
        if (!(named.find(entry).orElse(null) instanceof Wanted it)) return;
        Cause cause = Cause.of(Ids.derive("supporter-wanted", entry, it.due()));
        if (people.died(it.person())) { // a name and a death were each heard beside the other
            named.of(entry).handle(new HearDied(), cause);
            return;
        }
        try {
            var who = plan.of(entry);
            named.of(entry).handle(new Hear(it.due(), who.orElse(null)), cause);
        } catch (RuntimeException unavailable) {
            log.info("Who is named is not to be had: {}", unavailable.getClass().getSimpleName());
            named.of(entry).handle(new TryLater(), cause);
        }
    }
}
