package org.livingwell.contact.meeting.appointment;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.appointment.domain.Calendar;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Works;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.secret.Secret;
import org.livingwell.platform.security.AboutPeople;

import java.util.stream.Stream;

/**
 * A calendar with the secret of its address, this once.
 *
 * @param secret null when the same request was answered before: it is kept nowhere
 */
record MadeCalendarView(CalendarView calendar, @Nullable Secret secret) implements AboutPeople {

    static MadeCalendarView of(CalendarView view, Calendar calendar, Secret minted) {
        String hashed = minted.hashedAsTyped().value();
        boolean works = calendar instanceof Works it && it.secret().value().equals(hashed);
        return new MadeCalendarView(view, works ? minted : null);
    }

    @Override
    public Stream<PersonId> people() {
        return calendar.people();
    }
}
