package org.livingwell.intake.people.person.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeLead;
import org.livingwell.intake.people.person.domain.PersonCommand.DeclareKin;
import org.livingwell.intake.people.person.domain.PersonCommand.KeepOutToo;
import org.livingwell.intake.people.person.domain.PersonCommand.Move;
import org.livingwell.intake.people.person.domain.PersonCommand.Restrict;
import org.livingwell.intake.people.person.domain.PersonEvent.LeadChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.Moved;
import org.livingwell.intake.people.person.domain.PersonEvent.ReachChanged;
import org.livingwell.platform.domain.Decision;

/** Decides who walks with somebody, and who may reach them. */
final class TeamRules {

    private TeamRules() {}

    static Decision<PersonEvent> restrict(InNetwork standing, Restrict restrict) {
        var kin = standing.reach().kin();
        return reach(standing, new Reach(restrict.restricted(), restrict.openTo(), kin));
    }

    static Decision<PersonEvent> declareKin(InNetwork standing, DeclareKin declare) {
        return reach(standing, standing.reach().withKin(declare.worker()));
    }

    static Decision<PersonEvent> keepOut(InNetwork standing, KeepOutToo keepOut) {
        return reach(standing, standing.reach().stricter(keepOut.reach()));
    }

    /** Kin stay out, so they cannot walk alongside. */
    static Decision<PersonEvent> lead(InNetwork standing, ChangeLead change) {
        if (standing.reach().isKin(change.leadWorker())) return new Decision.Refused<>(Reach.CLOSE);
        return change.leadWorker().equals(standing.leadWorker())
                ? agree()
                : agree(new LeadChanged(change.leadWorker(), change.leadWorkerName()));
    }

    static Decision<PersonEvent> move(InNetwork standing, Move move) {
        if (standing.reach().isKin(move.leadWorker())) return new Decision.Refused<>(Reach.CLOSE);
        return move.to().equals(standing.place())
                ? refuse("already-there", "They are already with that place")
                : agree(new Moved(move.to(), move.leadWorker(), move.leadWorkerName()));
    }

    private static Decision<PersonEvent> reach(InNetwork standing, Reach reach) {
        return reach.equals(standing.reach()) ? agree() : agree(new ReachChanged(reach));
    }
}
