package org.livingwell.contact.meeting.appointment;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.contact.meeting.appointment.domain.Calendar;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Command.Make;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Command.Revoke;
import org.livingwell.contact.meeting.appointment.domain.Calendar.None;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.secret.Secrets;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Comparator;
import java.util.UUID;

/** A worker's own calendar: the appointments people have with them. */
@RestController
@RequestMapping("/api/calendar")
class OwnCalendarController {

    private final Aggregate<Calendar, Calendar.Command, Calendar.Event> calendars;

    OwnCalendarController(Aggregate<Calendar, Calendar.Command, Calendar.Event> calendars) {
        this.calendars = calendars;
    }

    @Operation(summary = "Make an address that shows your appointments in your calendar")
    @Refuses("made-meanwhile")
    @PostMapping
    @Creates("/api/calendar")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    MadeCalendarView make(Caller caller, Cause cause) {
        var before = Calendar.working(calendars.find(own(caller)).orElseGet(None::new));
        var secret = Secrets.mint();
        var hashed = secret.hashedAsTyped();
        var make = new Make(null, place(caller), hashed, caller.worker(), true, before);
        Calendar made = calendars.of(own(caller)).handle(make, cause);
        return MadeCalendarView.of(CalendarView.of(null, made, true), made, secret);
    }

    @Operation(summary = "Whether your appointments are shown in your calendar")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CalendarView one(Caller caller) {
        return CalendarView.of(null, calendars.find(own(caller)).orElseGet(None::new), true);
    }

    @Operation(summary = "Show your appointments in no calendar any more")
    @PostMapping("/revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void revoke(Caller caller, Cause cause) {
        calendars.of(own(caller)).handle(new Revoke(caller.worker()), cause);
    }

    private static UUID own(Caller caller) {
        return Ids.derive("worker-calendar", caller.worker());
    }

    private static PlaceId place(Caller caller) {
        return caller.places().stream()
                .min(Comparator.comparing(PlaceId::value))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }
}
