package org.livingwell.contact.staying.checkin;

import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.contact.staying.checkin.Celebrations.CelebrationCalledOff;
import org.livingwell.contact.staying.checkin.Celebrations.CelebrationPlanned;
import org.livingwell.contact.staying.checkin.domain.Celebration;
import org.livingwell.contact.staying.checkin.domain.Celebration.Planned;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Map;

/** A card is a message like any: it says nothing of what went well, and the gate lets it go. */
@Component
class Cards {

    private final Messages messages;
    private final Places places;
    private final Clock clock;

    Cards(Messages messages, Places places, Clock clock) {
        this.messages = messages;
        this.places = places;
        this.clock = clock;
    }

    /** Where it does not get there somebody says it instead, which {@link CardListener} hears. */
    void send(Kept<Celebration> kept, CelebrationPlanned planned, Cause cause) {
        if (planned.step() != null || !(kept.state() instanceof Planned it)) return;
        var over = it.until().plusDays(1).atStartOfDay(places.zone(it.place())).toInstant();
        var id = planned.celebration();
        var now = clock.instant();
        messages.want(
                new Wish(id, it.person(), Template.CARD, Map.of(), now, now, over, false), cause);
    }

    void stop(Kept<Celebration> kept, CelebrationCalledOff off, Cause cause) {
        if (off.stepDone() != null || !(kept.state() instanceof Celebration.Left it)) return;
        messages.callOff(off.celebration(), it.person(), cause);
    }
}
