package org.livingwell.careplan.sharing;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.plan.WhosePlan;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.people.PersonRef;
import org.springframework.stereotype.Component;

/** Knows whose plan is shared where only an event tells of them, who may not be known here yet. */
@Component
class WhoseSharing {

    private final CarePlanAccess access;
    private final WhosePlan whose;

    WhoseSharing(CarePlanAccess access, WhosePlan whose) {
        this.access = access;
        this.whose = whose;
    }

    ForWhom of(EventContext context) {
        var lead = access.known(context.about()).map(PersonRef::leadWorker).orElse(null);
        return new ForWhom(context.about(), context.place(), lead, whose.today());
    }
}
