package org.livingwell.contact.staying.office;

import io.micrometer.core.instrument.MeterRegistry;

import org.livingwell.contact.staying.office.domain.Bell;
import org.livingwell.contact.staying.office.domain.Bell.Command.Ring;
import org.livingwell.contact.staying.office.domain.Bell.Command.Take;
import org.livingwell.contact.staying.office.domain.Bell.Kept;
import org.livingwell.contact.staying.office.domain.Call;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final UrgentSteps urgent;
    private final WhoIsTold who;
    private final Covers covers;
    private final Places places;
    private final Clock clock;

    Ringing(
            Timers timers,
            Aggregate<Bell, Bell.Command, Bell.Event> bells,
            UrgentSteps urgent,
            OfficeMessages messages,
            Leads leads,
            Covers covers,
            Places places,
            Clock clock,
            MeterRegistry meters,
            @Value("${PUBLIC_URL:http://localhost:8080}") String portal) {
        this.bells = bells;
        this.urgent = urgent;
        var nobody = meters.counter("livingwell.duty.nobody.told");
        this.who = new WhoIsTold(messages::left, leads::addresses, portal, nobody::increment);
        this.covers = covers;
        this.places = places;
        this.clock = clock;
        timers.watch("bells", bells, "index.due", this::ring);
    }

    private void ring(String id) {
        if (!(bells.find(id).orElse(null) instanceof Kept bell)) return;
        Instant due = bell.due().orElse(null);
        if (due == null) return;
        PlaceId place = bell.place();
        Map<UUID, PersonId> here = here(bell, due);
        var quiet = steps(bell.calls());
        quiet.removeAll(here.keySet());
        var taken = bells.of(id).save(new Take(quiet), cause("take", place, due));
        if (taken.repeated() || !(taken.state() instanceof Kept mine)) return;
        var calls =
                mine.ringing(clock.instant()).stream()
                        .filter(it -> here.containsKey(it.step()))
                        .toList();
        if (calls.isEmpty()) return;
        var settings = places.of(place);
        who.tell(new Round(place, settings, calls, here, due));
        var rung = new Ring(steps(calls), settings.urgentWithin());
        var saved = bells.of(id).save(rung, cause("rung", place, due));
        if (!saved.repeated()) covers.tell(new Round(place, settings, calls, here, due));
    }

    private static Set<UUID> steps(List<Call> calls) {
        return calls.stream().map(Call::step).collect(Collectors.toCollection(HashSet::new));
    }

    /** Whom what still rings is about; what followed somebody to another place rings there. */
    private Map<UUID, PersonId> here(Kept bell, Instant due) {
        Map<UUID, PersonId> here = new HashMap<>();
        for (UUID step : steps(bell.calls())) {
            Open it = urgent.ringing(step).orElse(null);
            if (it == null) continue;
            if (it.place().equals(bell.place())) here.put(step, it.person());
            else urgent.ask(step, it, Cause.of(Ids.derive("rings-there", step, bell.place(), due)));
        }
        return here;
    }

    private static Cause cause(String what, PlaceId place, Instant due) {
        return Cause.of(Ids.derive(what, place, due));
    }
}
