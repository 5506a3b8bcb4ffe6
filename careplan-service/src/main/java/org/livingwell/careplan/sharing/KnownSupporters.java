package org.livingwell.careplan.sharing;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.plan.Supporters;
import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.careplan.sharing.domain.Sharing.Kept;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Whoever supports somebody does so whether or not anything is shared with them. */
@Component
class KnownSupporters implements Supporters {

    private final Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing;
    private final CarePlanAccess access;

    KnownSupporters(
            Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing, CarePlanAccess access) {
        this.sharing = sharing;
        this.access = access;
    }

    @Override
    public boolean isOne(PersonId person, UUID login) {
        return access.isOpen(person)
                && sharing.find(person).orElse(null) instanceof Kept it
                && it.supporters().stream()
                        .anyMatch(one -> !one.gone() && login.equals(one.login()));
    }
}
