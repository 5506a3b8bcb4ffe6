package org.livingwell.contact.reaching.spot;

import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.contact.reaching.spot.domain.Spot;
import org.livingwell.contact.reaching.spot.domain.Spot.Command.Hear;
import org.livingwell.contact.reaching.spot.domain.Spot.Kept;
import org.livingwell.contact.reaching.spot.domain.SpotId;
import org.livingwell.contact.reaching.spot.domain.SpotNews;
import org.livingwell.contact.reaching.spot.domain.SpotNews.What;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.time.GiveWay;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Takers hear the newest of their spots by an allowed way, in time or not at all; what it overtook
 * is called off. Written down first, then acted on, so that what is heard again is finished.
 */
@Component
class TellingOfSpots {

    private final Aggregate<Spot, Spot.Command, Spot.Event> spots;
    private final Messages messages;
    private final GiveWay giveWay;

    TellingOfSpots(
            Aggregate<Spot, Spot.Command, Spot.Event> spots, Messages messages, GiveWay giveWay) {
        this.spots = spots;
        this.messages = messages;
        this.giveWay = giveWay;
    }

    void hear(UUID spot, SpotNews news, EventContext context) {
        giveWay.pass(); // of one session there may be thousands
        var id = SpotId.of(context.about(), spot);
        var hear = new Hear(context.about(), context.place(), spot, news);
        try {
            if (spots.first(id).handle(hear, context.cause()) instanceof Kept it) {
                tell(it, context.cause());
            }
        } catch (GoneException erased) {
            // nobody to be told anything any more
        }
    }

    private void tell(Kept it, Cause heard) {
        for (UUID cause : it.superseded()) messages.callOff(cause, it.person(), heard);
        SpotNews news = it.toTell();
        if (news == null) return;
        Instant startsAt = news.startsAt();
        if (startsAt != null) messages.want(wish(it, news, startsAt), heard);
    }

    /** Whoever comes to a locked door was dropped, so that a human is told where it did not go. */
    private static Wish wish(Kept it, SpotNews news, Instant startsAt) {
        Instant until = news.until();
        return new Wish(
                news.cause(it.spot()),
                it.person(),
                template(news.what()),
                Map.of("when", startsAt.toString()),
                news.at(),
                news.at(),
                until == null ? startsAt : until,
                news.what() != What.OFFERED);
    }

    private static Template template(What what) {
        return switch (what) {
            case OFFERED -> Template.SPOT_OFFERED;
            case MOVED -> Template.SESSION_CHANGED;
            case CANCELLED -> Template.SESSION_CANCELLED;
            case CALLED_OFF -> throw new IllegalArgumentException("nobody is told of that");
        };
    }
}
