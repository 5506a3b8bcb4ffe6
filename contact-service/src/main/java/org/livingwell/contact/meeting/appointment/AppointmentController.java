package org.livingwell.contact.meeting.appointment;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.contact.ContactAccess;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;

/** What is coming, for the person and for whoever works with them. */
@RestController
class AppointmentController {

    private final Diary diary;
    private final ContactAccess access;
    private final Clock clock;

    AppointmentController(Diary diary, ContactAccess access, Clock clock) {
        this.diary = diary;
        this.access = access;
        this.clock = clock;
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
