package org.livingwell.contact.meeting.appointment;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody has before them, the next one first. */
record AppointmentsView(PersonId person, List<AppointmentView> appointments)
        implements AboutPeople {

    /**
     * @param kind and {@code worker}, {@code interpreter}: for workers; a screen of the person's
     *     own says when it is and no more
     * @param cannotMakeIt whether the person said so
     */
    record AppointmentView(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            @Nullable String kind,
            @Nullable WorkerId worker,
            @Nullable Boolean interpreter,
            boolean cannotMakeIt) {}

    static AppointmentsView of(PersonId person, List<Kept> coming, boolean own) {
        return new AppointmentsView(person, coming.stream().map(it -> view(it, own)).toList());
    }

    private static AppointmentView view(Kept it, boolean own) {
        var said = it.said();
        return new AppointmentView(
                AppointmentId.of(it.person(), said.appointment()).value(),
                said.startsAt(),
                said.endsAt(),
                own ? null : said.kind(),
                own ? null : said.worker(),
                own ? null : said.interpreter(),
                it.cannot() != null);
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
