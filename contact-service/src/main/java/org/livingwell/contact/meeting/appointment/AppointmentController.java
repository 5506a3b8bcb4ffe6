package org.livingwell.contact.meeting.appointment;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;

/** What is coming, for the person and for whoever works with them. */
@RestController
class AppointmentController {

    private final Diary diary;
    private final Coming coming;
    private final ContactAccess access;
    private final Clock clock;

    AppointmentController(Diary diary, Coming coming, ContactAccess access, Clock clock) {
        this.diary = diary;
        this.coming = coming;
        this.access = access;
        this.clock = clock;
    }

    @Operation(summary = "Say that you cannot make it: somebody finds another time with you")
    @Refuses("appointment-over")
    @PostMapping("/api/people/{id}/appointments/{appointment}/cannot-make-it")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('person')")
    void cannot(
            @PathVariable PersonId id,
            @PathVariable AppointmentId appointment,
            Caller caller,
            Cause cause) {
        access.mustBe(id, caller);
        coming.cannot(id, appointment, cause);
    }

    @Operation(summary = "Say that you can make it after all")
    @Refuses("appointment-over")
    @PostMapping("/api/people/{id}/appointments/{appointment}/can-make-it")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('person')")
    void can(
            @PathVariable PersonId id,
            @PathVariable AppointmentId appointment,
            Caller caller,
            Cause cause) {
        access.mustBe(id, caller);
        coming.can(id, appointment, cause);
    }

    @Operation(summary = "Someone's appointments that are not over yet")
    @Whole("What one person has before them")
    @GetMapping("/api/people/{id}/appointments")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    AppointmentsView theirs(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        var now = clock.instant();
        var coming = diary.of(id).stream().filter(it -> it.said().endsAt().isAfter(now)).toList();
        return AppointmentsView.of(id, coming, access.isOneself(id, caller));
    }
}
