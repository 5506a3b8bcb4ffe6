package org.livingwell.intake.person.messaging;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.person.domain.PersonEvent;
import org.livingwell.intake.person.domain.PersonEvent.CameBack;
import org.livingwell.intake.person.domain.PersonEvent.DetailsChanged;
import org.livingwell.intake.person.domain.PersonEvent.GaveBack;
import org.livingwell.intake.person.domain.PersonEvent.Joined;
import org.livingwell.intake.person.domain.PersonEvent.LeadChanged;
import org.livingwell.intake.person.domain.PersonEvent.Moved;
import org.livingwell.intake.person.domain.PersonEvent.ReachChanged;
import org.livingwell.intake.person.domain.PersonEvent.SaidFarewell;
import org.livingwell.intake.person.domain.PersonEvent.Settled;
import org.livingwell.intake.person.domain.PersonEvent.SteppedOut;
import org.livingwell.intake.person.domain.PersonEvent.SupporterIntroduced;
import org.livingwell.intake.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What leaves intake about a person: ids and dates, no words. */
@Component
class PersonEventContract implements EventContract<PersonEvent> {

    record PersonWelcomed(WorkerId leadWorker, NextStep step) {}

    record PersonDetailsChanged() {}

    record PersonPaused(@Nullable LocalDate until) {}

    record PersonFarewelled() {}

    record PersonWelcomedBack(WorkerId leadWorker, boolean consentsStale, NextStep step) {}

    record PersonMoved(PlaceId to, WorkerId leadWorker) {}

    record LeadWorkerChanged(WorkerId leadWorker) {}

    record PersonAccessChanged(boolean restricted, List<WorkerId> openTo, List<WorkerId> kin) {}

    @Override
    public @Nullable PublishedEvent apply(PersonEvent event) {
        return switch (event) {
            case Welcomed(_, _, var lead, _, var by, var at) ->
                    new PublishedEvent(
                            "PersonWelcomed.v1",
                            new PersonWelcomed(lead, step("conversation", lead, by, at)));
            case DetailsChanged _, Joined _, GaveBack _ ->
                    new PublishedEvent("PersonDetailsChanged.v1", new PersonDetailsChanged());
            case SteppedOut(_, var until) ->
                    new PublishedEvent("PersonPaused.v1", new PersonPaused(until));
            case SaidFarewell _ ->
                    new PublishedEvent("PersonFarewelled.v1", new PersonFarewelled());
            case CameBack(var lead, var today, var stale, var at) ->
                    new PublishedEvent(
                            "PersonWelcomedBack.v1",
                            new PersonWelcomedBack(
                                    lead, stale, step("welcome-back", lead, today, at)));
            case Moved(var to, var lead, _) ->
                    new PublishedEvent("PersonMoved.v1", new PersonMoved(to, lead));
            case LeadChanged(var lead, _) ->
                    new PublishedEvent("LeadWorkerChanged.v1", new LeadWorkerChanged(lead));
            case ReachChanged(var reach) ->
                    new PublishedEvent(
                            "PersonAccessChanged.v1",
                            new PersonAccessChanged(
                                    reach.restricted(), reach.openTo(), reach.kin()));
            case SupporterIntroduced _, Settled _ -> null;
        };
    }

    private static NextStep step(String kind, WorkerId lead, LocalDate due, Instant at) {
        return new NextStep(Ids.derive(kind, lead, at.toString()), kind, lead, due);
    }
}
