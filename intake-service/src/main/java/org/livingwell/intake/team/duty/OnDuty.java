package org.livingwell.intake.team.duty;

import org.livingwell.intake.team.duty.domain.Bell;
import org.livingwell.intake.team.duty.domain.Bell.Command.Ask;
import org.livingwell.intake.team.duty.domain.Bell.Kept;
import org.livingwell.intake.team.duty.domain.Call;
import org.livingwell.intake.team.place.DutyContactChanged;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Asks that a place's duty contact is told, and knows what it was told of. */
@Component
public class OnDuty implements DutyContactChanged {

    private final Aggregate<Bell, Bell.Command, Bell.Event> bells;
    private final Clock clock;

    OnDuty(Aggregate<Bell, Bell.Command, Bell.Event> bells, Clock clock) {
        this.bells = bells;
        this.clock = clock;
    }

    /**
     * Told at once, and again until somebody opens it.
     *
     * @param due tells one alarm for it from an earlier one
     */
    public void untilOpened(
            PlaceId place, UUID introduction, String reference, String path, Instant due) {
        ask(
                place,
                Call.untilOpened(introduction, reference, path, clock.instant()),
                Ids.derive("ring", introduction, due));
    }

    /** Told at once, and not again for the same on the same day. */
    public void once(PlaceId place, UUID subject, LocalDate day, String path) {
        UUID id = Ids.derive("ring-once", subject, day);
        ask(place, Call.once(id, path, clock.instant()), id);
    }

    /** Shows whoever is on duty that messages arrive. */
    @Override
    public void test(PlaceId place, Cause cause) {
        var call = Call.test(cause.id(), "/place", clock.instant());
        bells.of(place).handle(new Ask(place, call), cause);
    }

    public Optional<Kept> of(PlaceId place) {
        return bells.find(place).filter(Kept.class::isInstance).map(Kept.class::cast);
    }

    /** How many rang again and again, and nobody has looked. */
    public int unanswered(PlaceId place) {
        return (int)
                of(place).stream()
                        .flatMap(it -> it.calls().stream())
                        .filter(Call::unanswered)
                        .count();
    }

    private void ask(PlaceId place, Call call, UUID cause) {
        bells.of(place).handle(new Ask(place, call), Cause.of(cause));
    }
}
