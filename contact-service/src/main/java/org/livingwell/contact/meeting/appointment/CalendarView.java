package org.livingwell.contact.meeting.appointment;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.appointment.domain.Calendar;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Works;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * Whether a calendar program may read somebody's appointments, without what it reads them with.
 *
 * @param person null for a worker's own
 * @param madeAt since when an address works; null where none does
 * @param shows whether anything is shown there now; not where contact rules say no
 */
record CalendarView(@Nullable PersonId person, @Nullable Instant madeAt, boolean shows)
        implements AboutPeople {

    static CalendarView of(@Nullable PersonId person, Calendar calendar, boolean shows) {
        return new CalendarView(person, calendar instanceof Works it ? it.madeAt() : null, shows);
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.ofNullable(person);
    }
}
