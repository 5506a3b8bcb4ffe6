package org.livingwell.contact.meeting.lunch;

import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Forget;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

/** Forgets a week after a lunch who of the network hosted it, though nobody does anything. */
@Component
class HostsForgotten {

    private final Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;

    HostsForgotten(Timers timers, Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes) {
        this.wishes = wishes;
        timers.watch("lunch-hosts", wishes, LunchWishes.FORGETS, this::forget);
    }

    private void forget(String id) {
        if (!(wishes.find(id).orElse(null) instanceof Said it) || it.forgets() == null) return;
        var cause = Ids.derive("lunch-hosts-forgotten", id, it.forgets());
        wishes.of(id).handle(new Forget(), Cause.of(cause));
    }
}
