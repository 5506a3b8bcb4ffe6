package org.livingwell.intake.team.duty;

import org.livingwell.intake.team.duty.domain.Bell;
import org.livingwell.intake.team.duty.domain.Bell.Command.Ring;
import org.livingwell.intake.team.duty.domain.Bell.Command.Take;
import org.livingwell.intake.team.duty.domain.Bell.Kept;
import org.livingwell.intake.team.duty.domain.Call;
import org.livingwell.intake.team.duty.domain.Call.Kind;
import org.livingwell.intake.team.duty.domain.Tested;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells whoever is on duty of all that waits in one message; at least once, because telling twice
 * harms nobody.
 */
@Component
class Ringing {

    private final Aggregate<Bell, Bell.Command, Bell.Event> bells;
    private final OnDuty duty;
    private final Unopened unopened;
    private final Testing testing;
    private final WhoIsTold who;
    private final Places places;
    private final Clock clock;

    Ringing(
            Timers timers,
            Aggregate<Bell, Bell.Command, Bell.Event> bells,
            OnDuty duty,
            Unopened unopened,
            DutyAlert alert,
            Testing testing,
            Leads leads,
            Places places,
            Clock clock,
            @Value("${PUBLIC_URL:http://localhost:8080}") String portal) {
        this.bells = bells;
        this.duty = duty;
        this.unopened = unopened;
        this.testing = testing;
        this.who = new WhoIsTold(alert, leads::addresses, portal);
        this.places = places;
        this.clock = clock;
        timers.watch("bells", bells, "index.due", this::ring);
    }

    private void ring(String id) {
        PlaceId place = new PlaceId(id);
        Kept bell = duty.of(place).orElse(null);
        Instant due = bell == null ? null : bell.due().orElse(null);
        if (bell == null || due == null) return;
        var taken = bells.of(place).save(new Take(opened(bell)), cause("take", place, due));
        if (taken.repeated() || !(taken.state() instanceof Kept mine)) return;
        var calls = mine.ringing(clock.instant());
        if (calls.isEmpty()) return;
        Place where = places.find(place).orElseThrow();
        Tested tested = calls.stream().anyMatch(Ringing::isTest) ? testing.of(where) : null;
        who.tell(where, calls.stream().filter(it -> !isTest(it)).toList());
        Set<UUID> told = calls.stream().map(Call::subject).collect(Collectors.toSet());
        var within = Duration.ofMinutes(where.urgentWithinMinutes());
        bells.of(place).handle(new Ring(told, within, tested), cause("rung", place, due));
    }

    private static Cause cause(String what, PlaceId place, Instant due) {
        return Cause.of(Ids.derive(what, place, due));
    }

    private static boolean isTest(Call call) {
        return call.kind() == Kind.TEST;
    }

    private Set<UUID> opened(Kept bell) {
        return bell.calls().stream()
                .filter(it -> it.kind() == Kind.UNTIL_OPENED && !unopened.rings(it.subject()))
                .map(Call::subject)
                .collect(Collectors.toSet());
    }
}
