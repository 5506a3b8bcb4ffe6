package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** What somebody may ask of an introduction. */
public sealed interface IntroductionCommand {

    record Introduce(Told told, LocalDate contactBy) implements IntroductionCommand {}

    /**
     * @param today where the person is
     */
    record RecordAttempt(Attempt attempt, LocalDate today) implements IntroductionCommand {}

    record Open(WorkerId by) implements IntroductionCommand {}

    /** Asked by the timer once the bell of the place rings for it. */
    record Ring() implements IntroductionCommand {}

    /**
     * @param by who becomes the lead worker
     */
    record Welcome(WorkerId by, Words byName) implements IntroductionCommand {}

    /**
     * @param keepFor how long the words are kept
     */
    record Signpost(
            SignpostReason reason, @Nullable Words where, WorkerId by, Words byName, Period keepFor)
            implements IntroductionCommand {}

    record Match(PersonId known, WorkerId by, Words byName) implements IntroductionCommand {}

    /**
     * It was not them after all.
     *
     * @param to whose id and key the words come under
     * @param zone where they came
     */
    record TakeBack(PersonId to, WorkerId by, Words byName, Words reason, ZoneId zone)
            implements IntroductionCommand {}

    /** Only the named workers read it; the place's leads where none of them is there any more. */
    record Restrict(boolean restricted, List<WorkerId> openTo) implements IntroductionCommand {}

    /** Said by a worker of herself. */
    record DeclareKin(WorkerId worker) implements IntroductionCommand {}

    /** Asked once everybody can know whose words they are. */
    record Reseal() implements IntroductionCommand {}

    record Hear(Heard heard) implements IntroductionCommand {}

    /** Asked by the timer when the retention time is over. */
    record Forget(Instant due) implements IntroductionCommand {}
}
