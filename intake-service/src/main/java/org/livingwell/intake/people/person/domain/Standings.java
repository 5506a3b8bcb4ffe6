package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsAsked;
import org.livingwell.intake.people.person.domain.PersonEvent.Moved;
import org.livingwell.intake.people.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.PlaceId;
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
                it.reach(),
                List.of(),
                Consents.asked(it.at(), null),
                1, // as the introduction said it
                null,
                Matches.none());
    }

    /** Those it was open to stay behind; kin stay kin. */
    static InNetwork moved(InNetwork was, Moved to) {
        var reach = new Reach(was.reach().restricted(), List.of(), was.reach().kin());
        return reached(led(placed(was, to.to()), to.leadWorker(), to.leadWorkerName()), reach);
    }

    private static InNetwork placed(InNetwork was, PlaceId place) {
        return new InNetwork(
                was.details(),
                place,
                was.leadWorker(),
                was.leadWorkerName(),
                was.welcomedAt(),
                was.reach(),
                was.supporters(),
                was.consents(),
                was.waysRevision(),
                was.mistake(),
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
                was.consents(),
                was.waysRevision(),
                was.mistake(),
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
                was.consents(),
                was.waysRevision(),
                was.mistake(),
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
                was.consents(),
                was.waysRevision(),
                was.mistake(),
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
                was.consents(),
                was.waysRevision(),
                was.mistake(),
                was.matches());
    }

    static InNetwork lookedAt(InNetwork was, Instant next) {
        return known(was, was.consents().lookedAt(next), was.waysRevision(), was.mistake());
    }

    static InNetwork stale(InNetwork was, Instant since) {
        return known(was, was.consents().stale(since), was.waysRevision(), was.mistake());
    }

    static InNetwork asked(InNetwork was, ConsentsAsked it) {
        var consents = Consents.asked(it.at(), it.sharing());
        return known(was, consents, was.waysRevision(), was.mistake());
    }

    static InNetwork said(InNetwork was, int waysRevision) {
        return known(was, was.consents(), waysRevision, was.mistake());
    }

    static InNetwork mistaken(InNetwork was, Mistake mistake) {
        return known(was, was.consents(), was.waysRevision(), mistake);
    }

    private static InNetwork known(
            InNetwork was, Consents consents, int waysRevision, @Nullable Mistake mistake) {
        return new InNetwork(
                was.details(),
                was.place(),
                was.leadWorker(),
                was.leadWorkerName(),
                was.welcomedAt(),
                was.reach(),
                was.supporters(),
                consents,
                waysRevision,
                mistake,
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
                was.consents(),
                was.waysRevision(),
                was.mistake(),
                matches);
    }
}
