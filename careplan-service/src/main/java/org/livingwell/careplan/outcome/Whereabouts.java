package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Presence;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRef;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Knows whether somebody is with us, as far as it is known here; in doubt they are away. */
@Component
class Whereabouts {

    private final CarePlanAccess access;

    Whereabouts(CarePlanAccess access) {
        this.access = access;
    }

    Optional<PersonRef> known(PersonId person) {
        return access.known(person);
    }

    Presence of(Optional<PersonRef> known) {
        return known.filter(it -> !it.erased() && !it.doubted())
                .map(
                        it ->
                                switch (it.state()) {
                                    case "in-network" -> Presence.HERE;
                                    case "farewelled" -> Presence.LEFT;
                                    case "died" -> Presence.DIED;
                                    default -> Presence.AWAY;
                                })
                .orElse(Presence.AWAY);
    }
}
