package org.livingwell.contact.staying.step;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Standing;
import org.livingwell.contact.staying.step.domain.Standing.Command.Look;
import org.livingwell.contact.staying.step.domain.Standing.Known;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Looks on its day whether somebody has a next step; the team hears it the same day. */
@Component
class StandingDeadlines {

    /** Everybody is looked at now and then, whatever was heard of them. */
    private static final int AT_LEAST_EVERY = 28;

    private static final int AN_HOUR = 3600;

    private final Aggregate<Standing, Standing.Command, Standing.Event> standings;
    private final OpenSteps open;
    private final Places places;
    private final Clock clock;

    StandingDeadlines(
            Timers timers,
            Aggregate<Standing, Standing.Command, Standing.Event> standings,
            OpenSteps open,
            Places places,
            Clock clock) {
        this.standings = standings;
        this.open = open;
        this.places = places;
        this.clock = clock;
        timers.watch("next-step-missing", standings, "index.look", this::look);
    }

    private void look(String id) {
        if (!(standings.find(id).orElse(null) instanceof Known known)) return;
        Instant due = known.look();
        if (due == null || due.isAfter(clock.instant())) return;
        PersonId person = known.person();
        LocalDate today = places.today(known.place());
        boolean missing = open.missing(person);
        standings
                .of(id)
                .handle(
                        new Look(missing, today, next(known, missing, today)),
                        Cause.of(Ids.derive("looked", id, due)));
    }

    private @Nullable Instant next(Known known, boolean missing, LocalDate today) {
        if (!open.walksWithUs(known.person())) return null;
        LocalDate last = missing ? today : open.lasts(known.person());
        LocalDate latest = today.plusDays(AT_LEAST_EVERY);
        LocalDate day = last == null || last.isAfter(latest) ? latest : last.plusDays(1);
        long spread = Math.floorMod(known.person().hashCode(), AN_HOUR);
        return day.atStartOfDay(places.zone(known.place())).plusSeconds(spread).toInstant();
    }
}
