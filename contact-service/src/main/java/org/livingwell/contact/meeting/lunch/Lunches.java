package org.livingwell.contact.meeting.lunch;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.lunch.domain.Invitation;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Cancelled;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Event.CalledOff;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Event.Counted;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Event.Ended;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Event.HowSaid;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Event.LunchSet;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Event.Moved;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Event.PutRight;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Held;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Known;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.None;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Planned;
import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.Occasion;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Follower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How lunches are kept: about nobody, in the order in which they begin. */
@Configuration
class Lunches {

    static final String ORDER = "index.order";
    static final String STATE = "index.state";
    static final String SERIES = "index.series";
    static final String CLOSES = "index.closes";

    record LunchPlanned(LunchId lunch, Instant startsAt) {}

    record LunchChanged(LunchId lunch, Instant startsAt) {}

    record LunchCancelled(LunchId lunch) {}

    /**
     * @param count of whoever popped in; said again where it was put right
     */
    record LunchHeld(LunchId lunch, int count) {}

    @Bean
    Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunchAggregate(
            Aggregates all,
            Aggregate<Invitation, Invitation.Command, Invitation.Event> invitations) {
        return all.open(
                aggregate("lunches", new None(), ListeningLunch::decide, ListeningLunch::apply)
                        .indexed("place", ORDER)
                        .indexed("place", STATE, ORDER)
                        .indexed(STATE, ORDER)
                        .indexed(SERIES, ORDER)
                        .indexed(CLOSES)
                        .index(Lunches::index)
                        .copied() // about nobody
                        .follows(LunchPlanned.class, follow(invitations))
                        .follows(LunchChanged.class, follow(invitations))
                        .follows(LunchCancelled.class, follow(invitations))
                        .announce(Lunches::published));
    }

    private static <P> Follower<ListeningLunch, P> follow(
            Aggregate<Invitation, Invitation.Command, Invitation.Event> invitations) {
        return (lunch, _, cause) -> Invitations.follow(invitations, lunch.state(), cause);
    }

    private static Map<String, ?> index(ListeningLunch lunch) {
        if (!(lunch instanceof Known it)) return Map.of();
        Map<String, Object> index = new HashMap<>();
        index.put("order", order(it.occasion()));
        if (it.occasion().series() != null) index.put("series", it.occasion().series().toString());
        switch (it) {
            case Planned planned -> {
                index.put("state", "planned");
                index.put("closes", planned.occasion().closesAt());
            }
            case Held _ -> index.put("state", "held");
            case Cancelled _ -> index.put("state", "cancelled");
        }
        return index;
    }

    static String order(Occasion it) {
        return it.startsAt() + "|" + it.id();
    }

    private static @Nullable Object published(ListeningLunch.Event event) {
        return switch (event) {
            case LunchSet(var it) -> new LunchPlanned(it.id(), it.startsAt());
            case Moved(var it) -> new LunchChanged(it.id(), it.startsAt());
            case CalledOff(var lunch) -> new LunchCancelled(lunch);
            case Ended(var lunch, var count, _) -> new LunchHeld(lunch, count);
            case PutRight(var lunch, var count) -> new LunchHeld(lunch, count);
            case Counted _, HowSaid _ -> null;
        };
    }
}
