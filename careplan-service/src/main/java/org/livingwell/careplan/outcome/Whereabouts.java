package org.livingwell.careplan.outcome;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Presence;
import org.livingwell.careplan.safety.domain.SafetyPlan;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Knows whether somebody is with us and may be asked, as far as it is known here. */
@Component
class Whereabouts {

    private final CarePlanAccess access;
    private final Aggregate<SafetyPlan, SafetyPlan.Command, SafetyPlan.Event> plans;

    Whereabouts(
            CarePlanAccess access,
            Aggregate<SafetyPlan, SafetyPlan.Command, SafetyPlan.Event> plans) {
        this.access = access;
        this.plans = plans;
    }

    Optional<PersonRef> known(PersonId person) {
        return access.known(person);
    }

    /** Whoever needs their safety plan now is not asked how help was. */
    Presence of(PersonRef it) {
        if (it.erased()) return Presence.AWAY;
        if (it.doubted()) return Presence.UNKNOWN;
        return switch (it.state()) {
            case "in-network" -> isInCrisis(it.id()) ? Presence.AWAY : Presence.HERE;
            case "farewelled" -> Presence.LEFT;
            case "died" -> Presence.DIED;
            default -> Presence.AWAY;
        };
    }

    private boolean isInCrisis(PersonId person) {
        return plans.find(person).orElse(null) instanceof SafetyPlan.Kept it && it.active() != null;
    }
}
