package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.Consents.Sharing;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Facts about a person; never changed once published. So many that they are a page of their own.
 */
public sealed interface PersonEvent {

    /** What is so whichever way they are in, or out. */
    sealed interface StandingChanged extends PersonEvent {}

    /**
     * @param conversationBy the day by which a first conversation is due
     */
    record Welcomed(
            Details details,
            PlaceId place,
            WorkerId leadWorker,
            Words leadWorkerName,
            LocalDate conversationBy,
            Reach reach,
            Instant at)
            implements PersonEvent {}

    record DetailsChanged(Details details) implements StandingChanged {}

    record SteppedOut(Instant at, @Nullable LocalDate until) implements PersonEvent {}

    record SaidFarewell(Instant at) implements PersonEvent {}

    /**
     * @param today the day on which the lead worker says hello
     * @param consentsStale what they agreed to is so old that it is asked again
     * @param step that is open for it already; null where none is
     */
    record CameBack(
            WorkerId leadWorker,
            LocalDate today,
            boolean consentsStale,
            Instant at,
            @Nullable UUID step)
            implements PersonEvent {}

    /** Something new is known of how they say they may be reached. */
    record WaysSaid(int revision) implements StandingChanged {}

    /** They are not stale yet. */
    record ConsentsLookedAt(Instant next) implements StandingChanged {}

    /**
     * @param askedAt when they were asked last; with the welcome it names the step
     * @param today the day on which the lead worker is to ask; none while they are away
     */
    record ConsentsWentStale(
            WorkerId leadWorker,
            Instant welcomedAt,
            Instant askedAt,
            @Nullable LocalDate today,
            Instant at)
            implements StandingChanged {}

    /**
     * @param before when they were asked the time before
     */
    record ConsentsAsked(
            Sharing sharing, Instant welcomedAt, Instant before, WorkerId by, Instant at)
            implements StandingChanged {}

    record DiedRecorded(@Nullable LocalDate on, WorkerId by, Instant at) implements PersonEvent {}

    /**
     * @param state in which they were, and are again
     */
    record DiedTakenBack(String state, Mistake mistake) implements PersonEvent {}

    /** Somebody came through the door of whoever is taken for dead; stays here. */
    record DoorOpened(Instant at) implements PersonEvent {}

    record Moved(PlaceId to, WorkerId leadWorker, Words leadWorkerName)
            implements StandingChanged {}

    record LeadChanged(WorkerId leadWorker, Words leadWorkerName) implements StandingChanged {}

    record ReachChanged(Reach reach) implements StandingChanged {}

    /** Stays here: nobody else hears who stands by whom. */
    record SupporterIntroduced(IntroductionId introduction) implements StandingChanged {}

    /** Somebody known was introduced again; the details are those after it. */
    record Joined(CameAgain came) implements StandingChanged {}

    /**
     * An introduction was not theirs.
     *
     * @param details without what came with it
     */
    record GaveBack(Details details, GivenBack back) implements StandingChanged {}

    /** A worker heard from them how it is; stays here. */
    record Settled(IntroductionId introduction) implements StandingChanged {}
}
