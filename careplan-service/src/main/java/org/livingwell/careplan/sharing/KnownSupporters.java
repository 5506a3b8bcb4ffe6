package org.livingwell.careplan.sharing;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.plan.Supporters;
import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.careplan.sharing.domain.Sharing.Kept;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Whoever supports somebody does so whether or not anything is shared with them. */
@Component
class KnownSupporters implements Supporters {

    private final Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing;
    private final CarePlanAccess access;
    private final Unheard unheard;

    KnownSupporters(
            Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing,
            CarePlanAccess access,
            Unheard unheard) {
        this.sharing = sharing;
        this.access = access;
        this.unheard = unheard;
    }

    @Override
    public boolean isOne(PersonId person, UUID login) {
        return access.isOpen(person) && isKnown(person, login);
    }

    @Override
    public boolean isKnown(PersonId person, UUID login) {
        return kept(person)
                .filter(it -> it.supporters().stream().anyMatch(one -> one.isStill(login)))
                .isPresent();
    }

    @Override
    public boolean mustNeverKnow(PersonId person, UUID login) {
        return kept(person).filter(it -> it.mustNeverKnow(login)).isPresent();
    }

    @Override
    public boolean mayHaveToKnowNothing(PersonId person, UUID login) {
        return !unheard.of(person).isEmpty() || mustNeverKnow(person, login);
    }

    private Optional<Kept> kept(PersonId person) {
        if (access.known(person).filter(it -> !it.erased()).isEmpty()) return Optional.empty();
        return sharing.find(person).filter(Kept.class::isInstance).map(Kept.class::cast);
    }
}
