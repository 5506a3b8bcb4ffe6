package org.livingwell.intake.team.duty;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.Provisioning.NotToldException;
import org.livingwell.intake.team.duty.domain.Bell.Kept;
import org.livingwell.intake.team.duty.domain.Call.Kind;
import org.livingwell.intake.team.duty.domain.Tested;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Who is told in a place, as its lead sees it.
 *
 * @param set whether there is a duty contact
 * @param leads who get mail where there is none, or nobody looks; null where it cannot be told now
 * @param testing a test message is on its way
 * @param tested how the last one went
 * @param unanswered how many rang again and again, and nobody has looked
 */
record DutyContactView(
        PlaceId place,
        boolean set,
        @Nullable Integer leads,
        boolean testing,
        @Nullable Tested tested,
        int unanswered) {

    /** Asks whoever knows. */
    @Component
    static class Maker {

        private final Places places;
        private final OnDuty duty;
        private final Leads leads;

        Maker(Places places, OnDuty duty, Leads leads) {
            this.places = places;
            this.duty = duty;
            this.leads = leads;
        }

        DutyContactView of(PlaceId id) {
            var place = places.find(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
            Optional<Kept> bell = duty.of(id);
            return new DutyContactView(
                    id,
                    place.dutyContact().ways().findAny().isPresent(),
                    leads(id),
                    bell.stream()
                            .flatMap(it -> it.calls().stream())
                            .anyMatch(it -> it.kind() == Kind.TEST),
                    bell.map(Kept::tested).orElse(null),
                    duty.unanswered(id));
        }

        private @Nullable Integer leads(PlaceId place) {
            try {
                return leads.addresses(place).size();
            } catch (NotToldException away) {
                return null;
            }
        }
    }
}
