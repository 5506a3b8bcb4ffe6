package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Said;
import org.livingwell.careplan.outcome.domain.Reader;
import org.livingwell.careplan.plan.Supporters;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** What a caller is to what was said about us: the person, of their team, or who supports them. */
@Component
class Readers {

    private final CarePlanAccess access;
    private final Supporters supporters;
    private final Aggregate<Heard, Heard.Command, Heard.Event> heard;

    Readers(
            CarePlanAccess access,
            Supporters supporters,
            Aggregate<Heard, Heard.Command, Heard.Event> heard) {
        this.heard = heard;
        this.access = access;
        this.supporters = supporters;
    }

    Reader reading(PersonId person, Caller caller) {
        if (isSupporter(person, caller) || hasComplained(person, caller)) {
            return new Reader.Supporting(caller.id());
        }
        access.mustReach(person, caller);
        return reader(person, caller);
    }

    Reader writing(PersonId person, Caller caller) {
        if (isSupporter(person, caller)) return new Reader.Supporting(caller.id());
        access.mustWorkWith(person, caller);
        return reader(person, caller);
    }

    /** A lead of their place who works with them; what they may not know of is not there. */
    Reader leading(PersonId person, Caller caller) {
        access.mustAnswerFor(person, caller);
        if (!caller.is("lead")) throw new RefusedException(Refusal.NOT_FOUND);
        return reader(person, caller);
    }

    /** Who supports them and also works here or is supported does so as what they are here. */
    private boolean isSupporter(PersonId person, Caller caller) {
        return isOnlySupporter(person, caller) && supporters.isOne(person, caller.id());
    }

    /** Whether they may have to know nothing of what was done with what they said. */
    boolean isUnknowing(PersonId person, Reader reader) {
        return reader instanceof Reader.Supporting(var login)
                && supporters.mayHaveToKnowNothing(person, login);
    }

    /** They read what they said and its answer also where nothing is shown to supporters. */
    private boolean hasComplained(PersonId person, Caller caller) {
        var they = new Reader.Supporting(caller.id());
        return isOnlySupporter(person, caller)
                && supporters.isKnown(person, caller.id())
                && heard.about(person).stream()
                        .anyMatch(
                                it -> it.state() instanceof Said said && said.matter().isBy(they));
    }

    private boolean isOnlySupporter(PersonId person, Caller caller) {
        return caller.is("supporter") && !caller.isWorker() && !access.isOneself(person, caller);
    }

    private Reader reader(PersonId person, Caller caller) {
        return access.isOneself(person, caller)
                ? new Reader.Themselves()
                : new Reader.OfTheTeam(caller.worker(), caller.is("lead"));
    }
}
