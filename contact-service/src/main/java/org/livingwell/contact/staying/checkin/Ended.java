package org.livingwell.contact.staying.checkin;

import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.checkin.domain.CheckIn.CalledOff;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Done;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Missed;
import org.livingwell.contact.staying.checkin.domain.CheckIn.None;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Planned;
import org.livingwell.contact.staying.checkin.domain.CheckInId;
import org.livingwell.contact.staying.checkin.domain.News.OfACheckIn;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Kept;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** Once a check-in is over the next one is planned, so that nobody is without. */
@Component
class Ended {

    private final ObjectProvider<KeepingInTouch> keeping;

    Ended(ObjectProvider<KeepingInTouch> keeping) {
        this.keeping = keeping;
    }

    /** A contact that nobody planned changes nothing that is planned. */
    void follow(Kept<CheckIn> checkIn, Record published, Cause cause) {
        switch (checkIn.state()) {
            case Done(var person, var place, var plan, var account) -> {
                if (plan == null) return;
                over(checkIn.id(), person, place, later(plan.day(), account.on()), cause);
            }
            case Missed(var person, var place, var plan, var on) ->
                    over(checkIn.id(), person, place, later(plan.day(), on), cause);
            case CalledOff(var person, var place, var plan, var byItself) -> {
                if (!byItself) over(checkIn.id(), person, place, plan.day(), cause);
            }
            case None _, Planned _ -> {}
        }
    }

    private void over(String id, PersonId person, PlaceId place, LocalDate day, Cause cause) {
        var news = new OfACheckIn(new CheckInId(UUID.fromString(id)), day);
        keeping.getObject().hear(person, place, news, cause);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
