package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction.WrongMatch;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** Facts about an introduction; never changed once published. */
public sealed interface IntroductionEvent {

    record Received(Told told, Instant at, LocalDate contactBy) implements IntroductionEvent {}

    /** How they say they may be reached is known for the first time. */
    record WaysSaid(int revision) implements IntroductionEvent {}

    /**
     * @param number of the attempt, from 1
     * @param next the day by which somebody does the next thing
     */
    record Attempted(PersonId person, Attempt attempt, int number, LocalDate next)
            implements IntroductionEvent {}

    record Rung(Alarm next) implements IntroductionEvent {}

    record Opened(WorkerId by, Instant at) implements IntroductionEvent {}

    record WelcomedIn(PersonId person, WorkerId by, Words byName, Instant at)
            implements IntroductionEvent {}

    record SignpostedOn(
            PersonId person,
            SignpostReason reason,
            @Nullable Words where,
            WorkerId by,
            Words byName,
            Instant at,
            Instant forgetAt)
            implements IntroductionEvent {}

    record MatchedTo(PersonId from, PersonId to, WorkerId by, Words byName, Instant at)
            implements IntroductionEvent {}

    record HeardFrom(Heard heard) implements IntroductionEvent {}

    /**
     * It was not them.
     *
     * @param minted the id they came with at first
     * @param to minted for them anew
     * @param contactBy the day by which somebody is in touch
     */
    record TakenBack(
            PersonId minted, PersonId to, boolean urgent, LocalDate contactBy, WrongMatch wrong)
            implements IntroductionEvent {}

    /** Stays here until they are a person. */
    record ReachChanged(Reach reach) implements IntroductionEvent {}

    record Resealed(PersonId known) implements IntroductionEvent {}

    record WordsForgotten(Instant at) implements IntroductionEvent {}
}
