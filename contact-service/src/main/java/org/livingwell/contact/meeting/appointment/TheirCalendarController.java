package org.livingwell.contact.meeting.appointment;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.appointment.domain.Calendar;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Command.Make;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Command.Revoke;
import org.livingwell.contact.meeting.appointment.domain.Calendar.None;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.secret.Secrets;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A person's own calendar: made by themselves alone, since whoever has the address keeps it; ended
 * by them or by whoever works with them.
 */
@RestController
@RequestMapping("/api/people/{id}/calendar")
class TheirCalendarController {

    private final Aggregate<Calendar, Calendar.Command, Calendar.Event> calendars;
    private final Feeds feeds;
    private final ContactAccess access;

    TheirCalendarController(
            Aggregate<Calendar, Calendar.Command, Calendar.Event> calendars,
            Feeds feeds,
            ContactAccess access) {
        this.calendars = calendars;
        this.feeds = feeds;
        this.access = access;
    }

    @Operation(summary = "Make an address that shows your own appointments in your calendar")
    @Refuses({"died", "made-meanwhile", "shows-nothing"})
    @PostMapping
    @Creates("/api/people/{id}/calendar")
    @PreAuthorize("hasRole('person')")
    MadeCalendarView make(@PathVariable PersonId id, Caller caller, Cause cause) {
        access.mustBe(id, caller);
        var before = Calendar.working(calendars.find(id).orElseGet(None::new));
        var secret = Secrets.mint();
        var place = access.mustBeWith(id);
        var hashed = secret.hashedAsTyped();
        var make = new Make(id, place, hashed, caller.worker(), feeds.shows(id), before);
        Calendar made = calendars.of(id).handle(make, cause);
        return MadeCalendarView.of(CalendarView.of(id, made, feeds.shows(id)), made, secret);
    }

    @Operation(summary = "Whether someone's appointments are shown in their calendar")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    CalendarView one(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        Calendar calendar = calendars.find(id).orElseGet(None::new);
        return CalendarView.of(id, calendar, feeds.shows(id));
    }

    @Operation(summary = "Show someone's appointments in no calendar any more")
    @Refuses("died")
    @PostMapping("/revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void revoke(@PathVariable PersonId id, Caller caller, Cause cause) {
        access.mustWorkWith(id, caller);
        calendars.of(id).handle(new Revoke(caller.worker()), cause);
    }
}
