package org.livingwell.contact.meeting.appointment;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;

/** What is coming, for the person and for whoever works with them. */
@RestController
class AppointmentController {

    /**
     * @param startsAt of which time it is said: what was moved meanwhile is looked at again first
     */
    record ComingRequest(@NotNull(message = "Say which time it is about") Instant startsAt) {}

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

    @Operation(
            summary =
                    "They cannot make it, and are asked for no reason: somebody finds another time")
    @Refuses({"appointment-moved", "appointment-over"})
    @PostMapping("/api/people/{id}/appointments/{appointment}/cannot-make-it")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void cannot(
            @PathVariable PersonId id,
            @PathVariable AppointmentId appointment,
            @Valid @RequestBody ComingRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        coming.cannot(id, appointment, request.startsAt(), cause);
    }

    @Operation(summary = "They can make it after all, and are reminded again")
    @Refuses({"appointment-moved", "appointment-over"})
    @PostMapping("/api/people/{id}/appointments/{appointment}/can-make-it")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void can(
            @PathVariable PersonId id,
            @PathVariable AppointmentId appointment,
            @Valid @RequestBody ComingRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        coming.can(id, appointment, request.startsAt(), cause);
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
