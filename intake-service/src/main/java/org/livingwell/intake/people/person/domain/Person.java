package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.PersonEvent.CameBack;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsAsked;
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
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whoever is supported: known here from the moment somebody welcomed them. */
public sealed interface Person {

    /** Introduced at most, welcomed by nobody yet. */
    record Unknown() implements Person {}

    /** Welcomed once, and known ever since, wherever they are on their way. */
    sealed interface Known extends Person {

        /** How they stand, or stood when they stepped out. */
        InNetwork standing();

        /** As events and lists say it. */
        String code();

        /** The same way out or in, with something else known. */
        Known with(InNetwork standing);
    }

    /** Known, and their record is open. */
    sealed interface Living extends Known {

        @Override
        Living with(InNetwork standing);
    }

    /**
     * @param supporters introductions of people who stand by them, made in their own right
     * @param waysRevision counts what they said about how to reach them
     * @param mistake it was recorded that they had died, and they had not
     * @param matches introductions in which they came again
     */
    record InNetwork(
            Details details,
            PlaceId place,
            WorkerId leadWorker,
            Words leadWorkerName,
            Instant welcomedAt,
            Reach reach,
            List<IntroductionId> supporters,
            Consents consents,
            int waysRevision,
            @Nullable Mistake mistake,
            Matches matches)
            implements Living {

        @Override
        public InNetwork standing() {
            return this;
        }

        @Override
        public String code() {
            return "in-network";
        }

        @Override
        public InNetwork with(InNetwork standing) {
            return standing;
        }
    }

    /**
     * @param until the day on which somebody asks how they are, where they named one
     */
    record Paused(InNetwork standing, Instant since, @Nullable LocalDate until) implements Living {

        @Override
        public String code() {
            return "paused";
        }

        @Override
        public Paused with(InNetwork standing) {
            return new Paused(standing, since, until);
        }
    }

    record Farewelled(InNetwork standing, Instant since) implements Living {

        @Override
        public String code() {
            return "farewelled";
        }

        @Override
        public Farewelled with(InNetwork standing) {
            return new Farewelled(standing, since);
        }
    }

    /**
     * Their record is closed and kept; it opens again only where this was a mistake.
     *
     * @param before where they were on their way
     * @param on the day it happened, where somebody knows it
     * @param doorOpenedAt when somebody came through their door last, so that this may be a mistake
     */
    record Died(
            Living before,
            Instant since,
            @Nullable LocalDate on,
            WorkerId by,
            @Nullable Instant doorOpenedAt)
            implements Known {

        @Override
        public InNetwork standing() {
            return before.standing();
        }

        @Override
        public String code() {
            return "died";
        }

        @Override
        public Died with(InNetwork standing) {
            return new Died(before.with(standing), since, on, by, doorOpenedAt);
        }
    }

    default Person apply(PersonEvent event) {
        return switch (event) {
            case Welcomed it -> Standings.welcomed(it);
            case CameBack _ when this instanceof Known known -> known.standing();
            case SteppedOut(var at, var until) when this instanceof Known known ->
                    new Paused(known.standing(), at, until);
            case SaidFarewell(var at) when this instanceof Known known ->
                    new Farewelled(known.standing(), at);
            case WaysSaid(var revision) when this instanceof Known known ->
                    known.with(Standings.said(known.standing(), revision));
            case ConsentsLookedAt(var next) when this instanceof Known known ->
                    known.with(Standings.lookedAt(known.standing(), next));
            case ConsentsWentStale it when this instanceof Known known ->
                    known.with(Standings.stale(known.standing(), it.at()));
            case ConsentsAsked it when this instanceof Known known ->
                    known.with(Standings.asked(known.standing(), it));
            case DiedRecorded(var on, var by, var at) when this instanceof Living living ->
                    new Died(living, at, on, by, null);
            case DoorOpened(var at)
                    when this instanceof Died(var before, var since, var on, var by, _) ->
                    new Died(before, since, on, by, at);
            case DiedTakenBack(_, var mistake) when this instanceof Died(var before, _, _, _, _) ->
                    before.with(Standings.mistaken(before.standing(), mistake));
            case Moved it when this instanceof Known known ->
                    known.with(Standings.moved(known.standing(), it));
            case LeadChanged(var lead, var name) when this instanceof Known known ->
                    known.with(Standings.led(known.standing(), lead, name));
            case ReachChanged(var reach) when this instanceof Known known ->
                    known.with(Standings.reached(known.standing(), reach));
            case DetailsChanged(var details) when this instanceof Known known ->
                    known.with(Standings.detailed(known.standing(), details));
            case SupporterIntroduced(var introduction) when this instanceof Known known ->
                    known.with(Standings.supported(known.standing(), introduction));
            case Joined(var came) when this instanceof Known known ->
                    known.with(Standings.joined(known.standing(), came));
            case GaveBack(var details, var back) when this instanceof Known known ->
                    known.with(Standings.gaveBack(known.standing(), details, back));
            case Settled(var introduction) when this instanceof Known known ->
                    known.with(
                            Standings.matched(
                                    known.standing(),
                                    known.standing().matches().settled(introduction)));
            case CameBack _,
                    Joined _,
                    GaveBack _,
                    Settled _,
                    SteppedOut _,
                    SaidFarewell _,
                    WaysSaid _,
                    ConsentsLookedAt _,
                    ConsentsWentStale _,
                    ConsentsAsked _,
                    DiedRecorded _,
                    DiedTakenBack _,
                    DoorOpened _,
                    Moved _,
                    LeadChanged _,
                    ReachChanged _,
                    DetailsChanged _,
                    SupporterIntroduced _ ->
                    this;
        };
    }
}
