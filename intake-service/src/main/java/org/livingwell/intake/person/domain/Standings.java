package org.livingwell.intake.person.domain;

import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.intake.person.domain.Person.InNetwork;
import org.livingwell.intake.person.domain.PersonEvent.CameBack;
import org.livingwell.intake.person.domain.PersonEvent.Moved;
import org.livingwell.intake.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How somebody stands after something changed; all the rest stays as they left it. */
final class Standings {

    private Standings() {}

    static InNetwork welcomed(Welcomed it) {
        return new InNetwork(
                it.details(),
                it.place(),
                it.leadWorker(),
                it.leadWorkerName(),
                it.at(),
                Reach.open(),
                List.of(),
                it.at(),
                Matches.none());
    }

    static InNetwork back(InNetwork was, CameBack back) {
        Instant asked = back.consentsStale() ? back.at() : was.consentsAskedAt();
        return new InNetwork(
                was.details(),
                was.place(),
                was.leadWorker(),
                was.leadWorkerName(),
                was.welcomedAt(),
                was.reach(),
                was.supporters(),
                asked,
                was.matches());
    }

    /** Those it was open to stay behind; kin stay kin. */
    static InNetwork moved(InNetwork was, Moved to) {
        return new InNetwork(
                was.details(),
                to.to(),
                to.leadWorker(),
                to.leadWorkerName(),
                was.welcomedAt(),
                new Reach(was.reach().restricted(), List.of(), was.reach().kin()),
                was.supporters(),
                was.consentsAskedAt(),
                was.matches());
    }

    static InNetwork led(InNetwork was, WorkerId lead, Words name) {
        return new InNetwork(
                was.details(),
                was.place(),
                lead,
                name,
                was.welcomedAt(),
                was.reach(),
                was.supporters(),
                was.consentsAskedAt(),
                was.matches());
    }

    static InNetwork reached(InNetwork was, Reach reach) {
        return new InNetwork(
                was.details(),
                was.place(),
                was.leadWorker(),
                was.leadWorkerName(),
                was.welcomedAt(),
                reach,
                was.supporters(),
                was.consentsAskedAt(),
                was.matches());
    }

    static InNetwork detailed(InNetwork was, Details details) {
        return new InNetwork(
                details,
                was.place(),
                was.leadWorker(),
                was.leadWorkerName(),
                was.welcomedAt(),
                was.reach(),
                was.supporters(),
                was.consentsAskedAt(),
                was.matches());
    }

    static InNetwork supported(InNetwork was, IntroductionId supporter) {
        return new InNetwork(
                was.details(),
                was.place(),
                was.leadWorker(),
                was.leadWorkerName(),
                was.welcomedAt(),
                was.reach(),
                Stream.concat(was.supporters().stream(), Stream.of(supporter)).distinct().toList(),
                was.consentsAskedAt(),
                was.matches());
    }

    static InNetwork joined(InNetwork was, CameAgain came) {
        return matched(detailed(was, came.after()), was.matches().with(came));
    }

    static InNetwork gaveBack(InNetwork was, Details details, GivenBack back) {
        return matched(detailed(was, details), was.matches().with(back));
    }

    static InNetwork matched(InNetwork was, Matches matches) {
        return new InNetwork(
                was.details(),
                was.place(),
                was.leadWorker(),
                was.leadWorkerName(),
                was.welcomedAt(),
                was.reach(),
                was.supporters(),
                was.consentsAskedAt(),
                matches);
    }
}
