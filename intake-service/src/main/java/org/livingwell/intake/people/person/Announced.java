package org.livingwell.intake.people.person;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.PersonEvent;
import org.livingwell.intake.people.person.domain.PersonEvent.CameBack;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsLookedAt;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsWentStale;
import org.livingwell.intake.people.person.domain.PersonEvent.DetailsChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.DiedRecorded;
import org.livingwell.intake.people.person.domain.PersonEvent.DiedTakenBack;
import org.livingwell.intake.people.person.domain.PersonEvent.DoorOpened;
import org.livingwell.intake.people.person.domain.PersonEvent.GaveBack;
import org.livingwell.intake.people.person.domain.PersonEvent.Joined;
import org.livingwell.intake.people.person.domain.PersonEvent.LeadChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.Moved;
import org.livingwell.intake.people.person.domain.PersonEvent.ReachChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.SaidFarewell;
import org.livingwell.intake.people.person.domain.PersonEvent.Settled;
import org.livingwell.intake.people.person.domain.PersonEvent.SteppedOut;
import org.livingwell.intake.people.person.domain.PersonEvent.SupporterIntroduced;
import org.livingwell.intake.people.person.domain.PersonEvent.WaysSaid;
import org.livingwell.intake.people.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What leaves intake about a person: ids and dates, no words. */
final class Announced {

    private static final List<Consent> EVERY = List.of(Consent.values());

    /** Days in which the lead worker asks. */
    private static final int ASK_WITHIN = 7;

    record PersonWelcomed(WorkerId leadWorker, NextStep step) {}

    record PersonDetailsChanged() {}

    record PersonPaused(@Nullable LocalDate until) {}

    record PersonFarewelled() {}

    record PersonWelcomedBack(WorkerId leadWorker, boolean consentsStale, NextStep step) {}

    record SafeWaysSaid(int revision) {}

    /**
     * @param step to ask again; none while they are away
     */
    record ConsentsStale(List<Consent> kinds, @Nullable NextStep step) {}

    record ConsentsAsked(List<Consent> kinds, UUID stepDone) {}

    /** What somebody agrees to that goes stale. */
    enum Consent {
        CONTACT,
        SHARING
    }

    record PersonDied() {}

    record PersonDiedTakenBack(String state) {}

    record PersonMoved(PlaceId to, WorkerId leadWorker) {}

    record LeadWorkerChanged(WorkerId leadWorker) {}

    record PersonAccessChanged(boolean restricted, List<WorkerId> openTo, List<WorkerId> kin) {}

    private Announced() {}

    static @Nullable Object of(PersonEvent event) {
        return switch (event) {
            case Welcomed(_, _, var lead, _, var by, _, var at) ->
                    new PersonWelcomed(lead, step("conversation", lead, by, at));
            case DetailsChanged _, Joined _, GaveBack _ -> new PersonDetailsChanged();
            case SteppedOut(_, var until) -> new PersonPaused(until);
            case SaidFarewell _ -> new PersonFarewelled();
            case CameBack(var lead, var today, var stale, var at, var known) ->
                    new PersonWelcomedBack(
                            lead,
                            stale,
                            known == null
                                    ? step("welcome-back", lead, today, at)
                                    : new NextStep(known, "welcome-back", lead, today));
            case WaysSaid(var revision) -> new SafeWaysSaid(revision);
            case ConsentsWentStale it -> stale(it);
            case PersonEvent.ConsentsAsked(_, var welcomed, var before, _, _) ->
                    new ConsentsAsked(EVERY, asking(welcomed, before));
            case DiedRecorded _ -> new PersonDied();
            case DiedTakenBack(var state, _) -> new PersonDiedTakenBack(state);
            case Moved(var to, var lead, _) -> new PersonMoved(to, lead);
            case LeadChanged(var lead, _) -> new LeadWorkerChanged(lead);
            case ReachChanged(var reach) ->
                    new PersonAccessChanged(reach.restricted(), reach.openTo(), reach.kin());
            case SupporterIntroduced _, Settled _, ConsentsLookedAt _, DoorOpened _ -> null;
        };
    }

    private static ConsentsStale stale(ConsentsWentStale it) {
        LocalDate today = it.today();
        UUID step = asking(it.welcomedAt(), it.askedAt());
        return new ConsentsStale(
                EVERY,
                today == null
                        ? null
                        : new NextStep(
                                step, "ask-consents", it.leadWorker(), today.plusDays(ASK_WITHIN)));
    }

    /** One step from the day they are stale to the day they were asked; said again, it moves. */
    private static UUID asking(Instant welcomedAt, Instant askedAt) {
        return Ids.derive("ask-consents", welcomedAt, askedAt);
    }

    private static NextStep step(String kind, WorkerId lead, LocalDate due, Instant at) {
        return new NextStep(Ids.derive(kind, lead, at.toString()), kind, lead, due);
    }
}
