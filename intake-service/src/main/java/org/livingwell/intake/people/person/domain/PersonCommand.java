package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.Consents.Sharing;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What somebody may ask for a person; so much that it is a page of its own. */
public sealed interface PersonCommand {

    record Welcome(
            Details details, PlaceId place, WorkerId leadWorker, Words leadWorkerName, Reach reach)
            implements PersonCommand {}

    /**
     * @param before what whoever changes it was looking at
     */
    record ChangeDetails(Details before, Details after) implements PersonCommand {}

    record Pause(@Nullable LocalDate until, LocalDate today) implements PersonCommand {}

    record SayFarewell() implements PersonCommand {}

    /**
     * @param consentsStaleAfter months, a setting of the place
     * @param step for the lead worker that is open for it already; null where none is
     */
    record WelcomeBack(ZoneId zone, int consentsStaleAfter, @Nullable UUID step)
            implements PersonCommand {}

    /**
     * @param staleAfter months, a setting of the place
     */
    record LookAtConsents(ZoneId zone, int staleAfter) implements PersonCommand {}

    /**
     * Somebody asked what they agree to, and this is what they answered.
     *
     * @param before what whoever asked was looking at
     */
    record AskConsents(Details before, ContactWishes contact, Sharing sharing, WorkerId by)
            implements PersonCommand {}

    /**
     * @param on the day it happened, where somebody knows it
     */
    record RecordDied(@Nullable LocalDate on, LocalDate today, WorkerId by)
            implements PersonCommand {}

    /** It was a mistake: they live. */
    record TakeBackDied(Words reason, WorkerId by) implements PersonCommand {}

    record Move(PlaceId to, WorkerId leadWorker, Words leadWorkerName) implements PersonCommand {}

    record ChangeLead(WorkerId leadWorker, Words leadWorkerName) implements PersonCommand {}

    record Restrict(boolean restricted, List<WorkerId> openTo) implements PersonCommand {}

    record DeclareKin(WorkerId worker) implements PersonCommand {}

    /** Somebody known came again, and said or was told of anew who stays out. */
    record KeepOutToo(Reach reach) implements PersonCommand {}

    record LinkSupporter(IntroductionId introduction) implements PersonCommand {}

    /**
     * They were introduced again, and a worker found that it is them.
     *
     * @param themselves it was they who said it, and nobody for them
     * @param welcome they come; who said no or knows nothing of it did not, and stays away
     */
    record ComeAgain(IntroductionId introduction, Details said, boolean themselves, boolean welcome)
            implements PersonCommand {}

    /** It was not them after all. */
    record GiveBack(IntroductionId introduction, WorkerId by, Words byName, Words reason)
            implements PersonCommand {}

    /** A worker heard from them how it is. */
    record Settle(IntroductionId introduction) implements PersonCommand {}
}
