package org.livingwell.contact.meeting.appointment;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.Calendar;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Works;
import org.livingwell.contact.reaching.rule.Gatekeeper;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer.Allowed;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.staying.checkin.CheckInsAhead;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.secret.Secret;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a calendar program reads. Where nothing may be shown it is an empty calendar, the same
 * whatever the reason, so that what a device showed before goes from it.
 */
@Component
class Feeds {

    private final Aggregate<Calendar, Calendar.Command, Calendar.Event> calendars;
    private final Diary diary;
    private final CheckInsAhead checkIns;
    private final Places places;
    private final Gatekeeper gate;
    private final Ics ics;
    private final Clock clock;

    Feeds(
            Aggregate<Calendar, Calendar.Command, Calendar.Event> calendars,
            Diary diary,
            CheckInsAhead checkIns,
            Places places,
            Gatekeeper gate,
            Ics ics,
            Clock clock) {
        this.calendars = calendars;
        this.diary = diary;
        this.checkIns = checkIns;
        this.places = places;
        this.gate = gate;
        this.ics = ics;
        this.clock = clock;
    }

    String of(Secret secret) {
        return ics.of(working(secret).map(this::entries).orElseGet(List::of));
    }

    /** Whether their rules let their own calendar show anything now. */
    boolean shows(PersonId person) {
        return gate.ask(person, Channel.PORTAL, Kind.BY_ITSELF, clock.instant()) instanceof Allowed;
    }

    private Optional<Works> working(Secret secret) {
        String hashed = secret.hashedAsTyped().value();
        return calendars
                .ids(eq(Calendars.SECRET, hashed), Sorts.ascending(Calendars.SECRET), 1)
                .stream()
                .findFirst()
                .flatMap(calendars::find)
                .filter(Works.class::isInstance)
                .map(Works.class::cast)
                .filter(it -> it.secret().value().equals(hashed));
    }

    private List<Entry> entries(Works it) {
        PersonId person = it.person();
        if (person == null) {
            return Stream.concat(appointments(it.madeBy()), checkIns(it.madeBy())).toList();
        }
        List<Kept> theirs = shows(person) ? diary.of(person) : List.of();
        return theirs.stream().map(Entry::own).toList();
    }

    private Stream<Entry> appointments(WorkerId worker) {
        return diary.of(worker).stream().map(Entry::workers);
    }

    private Stream<Entry> checkIns(WorkerId worker) {
        return checkIns.of(worker).stream().map(it -> Entry.checkIn(it, places.zone(it.place())));
    }
}
