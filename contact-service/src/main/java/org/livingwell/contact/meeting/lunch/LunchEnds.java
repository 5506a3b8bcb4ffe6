package org.livingwell.contact.meeting.lunch;

import org.livingwell.contact.meeting.lunch.domain.ListeningLunch;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Finish;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

/** Ends a lunch that nobody ended, the night after it, so that whoever came is counted. */
@Component
class LunchEnds {

    LunchEnds(
            Timers timers,
            Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches) {
        timers.watch(
                "lunch-ends",
                lunches,
                Lunches.CLOSES,
                id ->
                        lunches.of(id)
                                .handle(new Finish(null), Cause.of(Ids.derive("lunch-ended", id))));
    }
}
