package org.livingwell.intake.people.person.domain;

import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsAsked;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsLookedAt;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsWentStale;
import org.livingwell.intake.people.person.domain.PersonEvent.DetailsChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.GaveBack;
import org.livingwell.intake.people.person.domain.PersonEvent.Joined;
import org.livingwell.intake.people.person.domain.PersonEvent.LeadChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.Moved;
import org.livingwell.intake.people.person.domain.PersonEvent.ReachChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.Settled;
import org.livingwell.intake.people.person.domain.PersonEvent.StandingChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.SupporterIntroduced;
import org.livingwell.intake.people.person.domain.PersonEvent.WaysSaid;
import org.livingwell.intake.people.person.domain.PersonEvent.Welcomed;

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

    static InNetwork after(InNetwork was, StandingChanged event) {
        return switch (event) {
            case Moved(var to, var lead, var name) ->
                    was.walkedWith(to, lead, name, was.reach().elsewhere());
            case LeadChanged(var lead, var name) ->
                    was.walkedWith(was.place(), lead, name, was.reach());
            case ReachChanged(var reach) ->
                    was.walkedWith(was.place(), was.leadWorker(), was.leadWorkerName(), reach);
            case DetailsChanged(var details) -> known(was, details, was.matches());
            case Joined(var came) -> known(was, came.after(), was.matches().with(came));
            case GaveBack(var details, var back) -> known(was, details, was.matches().with(back));
            case Settled(var introduction) ->
                    known(was, was.details(), was.matches().settled(introduction));
            case SupporterIntroduced(var supporter) ->
                    was.known(was.details(), and(was.supporters(), supporter), was.matches());
            case WaysSaid(var revision) -> was.heard(was.consents(), revision, was.mistake());
            case ConsentsLookedAt(var next) -> consents(was, was.consents().lookedAt(next));
            case ConsentsWentStale it -> consents(was, was.consents().stale(it.at()));
            case ConsentsAsked it -> consents(was, Consents.asked(it.at(), it.sharing()));
        };
    }

    static InNetwork mistaken(InNetwork was, Mistake mistake) {
        return was.heard(was.consents(), was.waysRevision(), mistake);
    }

    private static InNetwork known(InNetwork was, Details details, Matches matches) {
        return was.known(details, was.supporters(), matches);
    }

    private static InNetwork consents(InNetwork was, Consents consents) {
        return was.heard(consents, was.waysRevision(), was.mistake());
    }

    private static List<IntroductionId> and(List<IntroductionId> known, IntroductionId more) {
        return Stream.concat(known.stream(), Stream.of(more)).toList();
    }
}
