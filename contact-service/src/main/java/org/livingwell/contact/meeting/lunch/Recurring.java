package org.livingwell.contact.meeting.lunch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.meeting.lunch.domain.ListeningLunch;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Cancel;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Change;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Plan;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Planned;
import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Command.Carried;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.None;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Running;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Stopped;
import org.livingwell.contact.meeting.lunch.domain.Occasion;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes of what a series says lunches of their own, at once and every night; what was begun and not
 * ended is done again, and each date comes out once.
 */
@Component
class Recurring {

    static final int DAYS_AHEAD = 56;

    private static final int MOST = 200;

    private final Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches;
    private final Aggregate<LunchSeries, LunchSeries.Command, LunchSeries.Event> series;
    private final Places places;
    private final Clock clock;

    Recurring(
            Timers timers,
            Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches,
            Aggregate<LunchSeries, LunchSeries.Command, LunchSeries.Event> series,
            Places places,
            Clock clock) {
        this.lunches = lunches;
        this.series = series;
        this.places = places;
        this.clock = clock;
        timers.watch("lunch-series", series, ManyLunches.DUE, this::carryOut);
    }

    void carryOut(String id) {
        switch (series.find(id).orElseGet(None::new)) {
            case None _ -> {}
            case Running it -> {
                make(it);
                if (it.changes()) change(it);
                carried(id, it.revision(), places.today(it.place()), places.zone(it.place()));
            }
            case Stopped it -> {
                toCome(id, it.from(), lunch -> cancel(it, lunch));
                carried(id, it.revision(), places.today(it.place()), places.zone(it.place()));
            }
        }
    }

    private void make(Running it) {
        LocalDate today = places.today(it.place());
        ZoneId zone = places.zone(it.place());
        Instant now = clock.instant();
        Dates.of(it.rhythm(), it.first(), today, today.plusDays(DAYS_AHEAD)).stream()
                .map(on -> occasion(it, on, zone))
                .filter(occasion -> occasion.startsAt().isAfter(now))
                .forEach(
                        occasion ->
                                lunches.of(occasion.id())
                                        .handle(
                                                new Plan(occasion),
                                                Cause.of(Ids.derive("planned", occasion.id()))));
    }

    private static Occasion occasion(Running it, LocalDate on, ZoneId zone) {
        return Occasion.of(LunchId.of(it.id(), on), it.place(), it.id(), on, it.terms(), zone);
    }

    private void change(Running it) {
        ZoneId zone = places.zone(it.place());
        toCome(
                it.id().toString(),
                it.termsFrom(),
                lunch -> {
                    var to = lunch.occasion().on(lunch.occasion().on(), it.terms(), zone);
                    LunchId id = lunch.occasion().id();
                    var cause = Cause.of(Ids.derive("terms", it.id(), it.revision(), id));
                    lunches.of(id).handle(new Change(to), cause);
                });
    }

    private void cancel(Stopped it, Planned lunch) {
        LunchId id = lunch.occasion().id();
        var cause = Cause.of(Ids.derive("stopped", it.id(), it.revision(), id));
        lunches.of(id).handle(new Cancel(), cause);
    }

    /** Those nobody came to yet: whatever has begun goes on as it is. */
    private void toCome(String id, LocalDate from, Consumer<Planned> act) {
        String now = clock.instant().toString();
        List<Planned> planned =
                lunches
                        .list(
                                and(eq(Lunches.SERIES, id), gt(Lunches.ORDER, now)),
                                Sorts.ascending(Lunches.ORDER),
                                MOST)
                        .stream()
                        .map(it -> it.state() instanceof Planned lunch ? lunch : null)
                        .filter(it -> it != null && it.count() == 0)
                        .toList();
        planned.stream()
                .filter(it -> !it.occasion().on().isBefore(from))
                .forEach(it -> unlessRefused(it, act));
    }

    /** One to which it can happen no more stays as it is, and stops none of the others. */
    private static void unlessRefused(Planned lunch, Consumer<Planned> act) {
        try {
            act.accept(lunch);
        } catch (RefusedException tooLate) {
            // somebody came meanwhile, or it would have begun already
        }
    }

    private void carried(String id, int revision, LocalDate today, ZoneId zone) {
        Instant tonight = today.plusDays(1).atTime(3, 30).atZone(zone).toInstant();
        series.of(id)
                .handle(
                        new Carried(revision, tonight),
                        Cause.of(Ids.derive("carried", id, revision, tonight)));
    }
}
