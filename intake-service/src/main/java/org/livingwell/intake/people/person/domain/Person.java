package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.PersonEvent.CameBack;
import org.livingwell.intake.people.person.domain.PersonEvent.DiedRecorded;
import org.livingwell.intake.people.person.domain.PersonEvent.DiedTakenBack;
import org.livingwell.intake.people.person.domain.PersonEvent.DoorOpened;
import org.livingwell.intake.people.person.domain.PersonEvent.GaveBack;
import org.livingwell.intake.people.person.domain.PersonEvent.ReachChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.SaidFarewell;
import org.livingwell.intake.people.person.domain.PersonEvent.StandingChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.SteppedOut;
import org.livingwell.intake.people.person.domain.PersonEvent.WaysSaid;
import org.livingwell.intake.people.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.ImpossibleException;
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

        /** Who walks with them where, and who may reach them. */
        InNetwork walkedWith(PlaceId place, WorkerId leadWorker, Words name, Reach reach) {
            return new InNetwork(
                    details,
                    place,
                    leadWorker,
                    name,
                    welcomedAt,
                    reach,
                    supporters,
                    consents,
                    waysRevision,
                    mistake,
                    matches);
        }

        /** Who they are, who stands by them, and what came with whoever introduced them again. */
        InNetwork known(Details details, List<IntroductionId> supporters, Matches matches) {
            return new InNetwork(
                    details,
                    place,
                    leadWorker,
                    leadWorkerName,
                    welcomedAt,
                    reach,
                    supporters,
                    consents,
                    waysRevision,
                    mistake,
                    matches);
        }

        /** What they agreed to, how often they said how to reach them, and what was set right. */
        InNetwork heard(Consents consents, int waysRevision, @Nullable Mistake mistake) {
            return new InNetwork(
                    details,
                    place,
                    leadWorker,
                    leadWorkerName,
                    welcomedAt,
                    reach,
                    supporters,
                    consents,
                    waysRevision,
                    mistake,
                    matches);
        }

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
        return switch (this) {
            case Unknown it -> apply(it, event);
            case Living it -> apply(it, event);
            case Died it -> apply(it, event);
        };
    }

    private static Person apply(Unknown it, PersonEvent event) {
        return switch (event) {
            case Welcomed welcomed -> Standings.welcomed(welcomed);
            case ReachChanged _ -> it; // is said first, and again by the welcome
            case CameBack _,
                    SteppedOut _,
                    SaidFarewell _,
                    DiedRecorded _,
                    DiedTakenBack _,
                    DoorOpened _,
                    StandingChanged _ ->
                    throw new ImpossibleException(it, event);
        };
    }

    private static Person apply(Living it, PersonEvent event) {
        return switch (event) {
            case CameBack _ -> it.standing();
            case SteppedOut(var at, var until) -> new Paused(it.standing(), at, until);
            case SaidFarewell(var at) -> new Farewelled(it.standing(), at);
            case DiedRecorded(var on, var by, var at) -> new Died(it, at, on, by, null);
            case StandingChanged changed -> it.with(Standings.after(it.standing(), changed));
            case Welcomed _, DiedTakenBack _, DoorOpened _ ->
                    throw new ImpossibleException(it, event);
        };
    }

    /** Their record is closed; only a match that was wrong still leaves it. */
    private static Person apply(Died it, PersonEvent event) {
        return switch (event) {
            case DoorOpened(var at) -> new Died(it.before(), it.since(), it.on(), it.by(), at);
            case DiedTakenBack(_, var mistake) ->
                    it.before().with(Standings.mistaken(it.standing(), mistake));
            case GaveBack back -> it.with(Standings.after(it.standing(), back));
            case WaysSaid said -> it.with(Standings.after(it.standing(), said));
            case Welcomed _,
                    CameBack _,
                    SteppedOut _,
                    SaidFarewell _,
                    DiedRecorded _,
                    StandingChanged _ ->
                    throw new ImpossibleException(it, event);
        };
    }
}
