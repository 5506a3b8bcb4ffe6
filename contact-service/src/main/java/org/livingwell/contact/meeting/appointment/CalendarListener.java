package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.meeting.appointment.domain.Calendar;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Command.DeviceShared;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Ends the address of whoever says that somebody else may see what their device shows. */
@Component
@KafkaListener(id = "contact.calendars", topics = "contact.events.v1")
class CalendarListener {

    @EventType("contact.ContactRulesRecorded.v1")
    record RulesRecorded(boolean deviceShared) {}

    private final Aggregate<Calendar, Calendar.Command, Calendar.Event> calendars;

    CalendarListener(Aggregate<Calendar, Calendar.Command, Calendar.Event> calendars) {
        this.calendars = calendars;
    }

    @KafkaHandler
    void on(RulesRecorded recorded, EventContext context) {
        if (!recorded.deviceShared()) return;
        try {
            calendars.of(context.about()).handle(new DeviceShared(context.time()), context.cause());
        } catch (GoneException erased) {
            // nobody whose calendar it could be any more
        }
    }
}
