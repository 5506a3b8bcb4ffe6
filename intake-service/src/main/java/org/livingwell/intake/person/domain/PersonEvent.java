package org.livingwell.intake.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** Facts about a person; never changed once published. */
public sealed interface PersonEvent {

    /**
     * @param conversationBy the day by which a first conversation is due
     */
    record Welcomed(
            Details details,
            PlaceId place,
            WorkerId leadWorker,
            Words leadWorkerName,
            LocalDate conversationBy,
            Instant at)
            implements PersonEvent {}

    record DetailsChanged(Details details) implements PersonEvent {}

    record SteppedOut(Instant at, @Nullable LocalDate until) implements PersonEvent {}

    record SaidFarewell(Instant at) implements PersonEvent {}

    /**
     * @param today the day on which the lead worker says hello
     * @param consentsStale what they agreed to is so old that it is asked again
     */
    record CameBack(WorkerId leadWorker, LocalDate today, boolean consentsStale, Instant at)
            implements PersonEvent {}

    record Moved(PlaceId to, WorkerId leadWorker, Words leadWorkerName) implements PersonEvent {}

    record LeadChanged(WorkerId leadWorker, Words leadWorkerName) implements PersonEvent {}

    record ReachChanged(Reach reach) implements PersonEvent {}

    /** Stays here: nobody else hears who stands by whom. */
    record SupporterIntroduced(IntroductionId introduction) implements PersonEvent {}

    /** Somebody known was introduced again; the details are those after it. */
    record Joined(CameAgain came) implements PersonEvent {}

    /**
     * An introduction was not theirs.
     *
     * @param details without what came with it
     */
    record GaveBack(Details details, GivenBack back) implements PersonEvent {}

    /** A worker heard from them how it is; stays here. */
    record Settled(IntroductionId introduction) implements PersonEvent {}
}
