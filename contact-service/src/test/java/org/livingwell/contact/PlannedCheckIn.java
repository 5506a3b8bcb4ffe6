package org.livingwell.contact;

import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Make;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Whose;
import org.livingwell.contact.staying.checkin.domain.CheckInId;
import org.livingwell.contact.staying.checkin.domain.Plan;
import org.livingwell.contact.staying.checkin.domain.Why;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;

import java.time.LocalDate;
import java.util.UUID;

/** One to ask about, another each time: what is over is done no more. */
final class PlannedCheckIn {

    private PlannedCheckIn() {}

    static String of(String person, Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> all) {
        var id = new CheckInId(UUID.randomUUID());
        var whose = new Whose(id, PersonId.of(person), new PlaceId("lambeth"));
        var day = LocalDate.parse("2999-01-05");
        var plan = new Plan(day, null, null, Why.AGREED);
        all.of(id).handle(new Make(whose, plan, null, day), Cause.of(id.value()));
        return id.toString();
    }
}
