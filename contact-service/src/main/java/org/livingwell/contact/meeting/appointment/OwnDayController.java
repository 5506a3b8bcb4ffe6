package org.livingwell.contact.meeting.appointment;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.appointment.TodayView.MeetingToday;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Comparator;

/** A worker's day: whom they meet, as it is where that takes place. */
@RestController
class OwnDayController {

    private final Diary diary;
    private final ContactAccess access;
    private final Places places;

    OwnDayController(Diary diary, ContactAccess access, Places places) {
        this.diary = diary;
        this.access = access;
        this.places = places;
    }

    @Operation(summary = "Your appointments today")
    @Whole("What one worker has on one day")
    @GetMapping("/api/calendar/today")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    TodayView today(Caller caller) {
        var theirs = diary.of(caller.worker());
        var reached = access.reached(theirs.stream().map(Kept::person), caller);
        return new TodayView(
                theirs.stream()
                        .filter(it -> reached.contains(it.person()))
                        .filter(this::isToday)
                        .sorted(Comparator.comparing(it -> it.said().startsAt()))
                        .map(MeetingToday::of)
                        .toList());
    }

    private boolean isToday(Kept it) {
        var day = LocalDate.ofInstant(it.said().startsAt(), places.zone(it.place()));
        return day.equals(places.today(it.place()));
    }
}
