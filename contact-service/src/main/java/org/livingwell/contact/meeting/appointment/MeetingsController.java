package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Asked by careplan, where it is decided who may see when somebody meets somebody. */
@RestController
class MeetingsController {

    /** What one person has before them and can make, the next one first. */
    record MeetingsView(PersonId person, List<Meeting> meetings) implements AboutPeople {

        /** When it is and no more, as on the person's own page. */
        record Meeting(Instant startsAt, Instant endsAt) {}

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final Diary diary;
    private final ContactAccess access;
    private final Clock clock;

    MeetingsController(Diary diary, ContactAccess access, Clock clock) {
        this.diary = diary;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/internal/people/{id}/meetings")
    @PreAuthorize("hasRole('service')")
    MeetingsView theirs(@PathVariable PersonId id, Caller caller) {
        access.mustShowMeetings(caller);
        var now = clock.instant();
        return new MeetingsView(
                id,
                diary.of(id).stream()
                        .filter(it -> it.said().endsAt().isAfter(now) && it.cannot() == null)
                        .map(MeetingsController::meeting)
                        .toList());
    }

    private static MeetingsView.Meeting meeting(Kept it) {
        return new MeetingsView.Meeting(it.said().startsAt(), it.said().endsAt());
    }
}
