package org.livingwell.contact.meeting.appointment;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.meeting.appointment.domain.Calendar;
import org.livingwell.contact.meeting.appointment.domain.Calendar.None;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Revoked;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Works;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How calendars are kept: one a person and one a worker, found by what a secret hashes to. */
@Configuration
class Calendars {

    static final String SECRET = "index.secret";

    @Bean
    Aggregate<Calendar, Calendar.Command, Calendar.Event> calendarAggregate(Aggregates all) {
        return all.open(
                aggregate("calendars", new None(), Calendar::decide, Calendar::apply)
                        .indexed(SECRET)
                        .index(
                                it ->
                                        it instanceof Works works
                                                ? Map.of("secret", works.secret().value())
                                                : Map.of())
                        .copied(Shown.of(Works.class, "madeAt"), Shown.of(Revoked.class, "at")));
    }
}
