package org.livingwell.contact.meeting.lunch;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Cancel;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Change;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Count;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Finish;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Plan;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Unsay;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Held;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Known;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Planned;
import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Command.Begin;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Command.ChangeFrom;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Command.StopFrom;
import org.livingwell.contact.meeting.lunch.domain.Occasion;
import org.livingwell.contact.meeting.lunch.domain.Rhythm;
import org.livingwell.contact.meeting.lunch.domain.SeriesId;
import org.livingwell.contact.meeting.lunch.domain.Tap;
import org.livingwell.contact.meeting.lunch.domain.Terms;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Seen;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** What a team does with its lunches; one of a series, or it and all later ones. */
@Component
class LunchRoom {

    private final Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches;
    private final Aggregate<LunchSeries, LunchSeries.Command, LunchSeries.Event> series;
    private final Recurring recurring;
    private final Places places;
    private final ContactAccess access;

    LunchRoom(
            Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches,
            Aggregate<LunchSeries, LunchSeries.Command, LunchSeries.Event> series,
            Recurring recurring,
            Places places,
            ContactAccess access) {
        this.lunches = lunches;
        this.series = series;
        this.recurring = recurring;
        this.places = places;
        this.access = access;
    }

    /** A lunch of a place the caller works in; every other does not exist. */
    Known enter(LunchId id, Caller caller) {
        Known lunch = (Known) lunches.of(id).state();
        access.mustWorkIn(lunch.place(), caller);
        return lunch;
    }

    Known once(PlaceId place, LocalDate on, Terms terms, Cause cause) {
        var id = new LunchId(Ids.derive("lunch", cause.id()));
        var occasion = Occasion.of(id, place, null, on, terms, places.zone(place));
        return (Known) lunches.of(id).handle(new Plan(occasion), cause);
    }

    /** Its first day is a lunch at once, and so are those of the next weeks. */
    Known again(PlaceId place, LocalDate first, Rhythm rhythm, Terms terms, Cause cause) {
        var id = new SeriesId(Ids.derive("lunch-series", cause.id()));
        var lunch = LunchId.of(id, first);
        var occasion = Occasion.of(lunch, place, id, first, terms, places.zone(place));
        lunches.of(lunch).handle(new Plan(occasion), cause);
        series.of(id)
                .handle(new Begin(id, place, rhythm, first, terms, places.today(place)), cause);
        recurring.carryOut(id.toString());
        return (Known) lunches.of(lunch).state();
    }

    Known change(Known lunch, LocalDate on, Terms terms, boolean rest, Seen seen, Cause cause) {
        Occasion it = lunch.occasion();
        var to = new Change(it.on(on, terms, places.zone(it.place())));
        var changed =
                lunches.of(it.id())
                        .handle(
                                now -> {
                                    seen.mustBe('"' + ((Known) now).occasion().version() + '"');
                                    return to;
                                },
                                cause);
        if (rest && it.series() != null) {
            series.of(it.series()).handle(new ChangeFrom(it.on(), terms), cause);
            recurring.carryOut(it.series().toString());
        }
        return (Known) changed;
    }

    void cancel(Known lunch, boolean rest, Cause cause) {
        Occasion it = lunch.occasion();
        lunches.of(it.id()).handle(new Cancel(), cause);
        if (rest && it.series() != null) {
            series.of(it.series()).handle(new StopFrom(it.on()), cause);
            recurring.carryOut(it.series().toString());
        }
    }

    int count(LunchId id, Tap tap, Cause cause) {
        return switch (lunches.of(id).handle(new Count(tap), cause)) {
            case Planned(_, var count) -> count;
            case Held(_, var count, _) -> count;
            case ListeningLunch.None _, ListeningLunch.Cancelled _ -> 0;
        };
    }

    /** What is left empty takes out what was said; what is not sent leaves it. */
    Known finish(LunchId id, @Nullable String how, Cause cause) {
        var finish =
                how != null && how.isBlank() ? new Unsay() : new Finish(LunchRequest.said(how));
        return (Known) lunches.of(id).handle(finish, cause);
    }
}
