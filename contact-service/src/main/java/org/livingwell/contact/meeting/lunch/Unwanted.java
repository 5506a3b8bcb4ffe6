package org.livingwell.contact.meeting.lunch;

import org.livingwell.contact.meeting.lunch.LunchWishes.LunchesNotWanted;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.Follower;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

/**
 * Whoever wants to hear of lunches no more is not told of what is on its way. However late it is
 * heard, what they want by now counts.
 */
@Component
class Unwanted implements Follower<LunchWish, LunchesNotWanted> {

    private final Messages messages;

    Unwanted(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void follow(Kept<LunchWish> kept, LunchesNotWanted no, Cause cause) {
        if (!(kept.state() instanceof Said it) || it.wants()) return;
        it.told().forEach(told -> messages.callOff(told.cause(), it.person(), cause));
    }
}
