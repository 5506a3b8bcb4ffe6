package org.livingwell.contact.reaching.message;

import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.ForWhom;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.need.KnownNeeds;
import org.livingwell.contact.reaching.rule.IntakeWays;
import org.livingwell.contact.reaching.rule.IntakeWays.Reached;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Lets messages go when they are due, and tells a human of those that did not. */
@Component
class MessageDeadlines implements Sender.Around {

    private final IntakeWays intake;
    private final KnownNeeds needs;
    private final Whom whom;
    private final Ways ways;

    MessageDeadlines(
            Timers timers,
            Aggregate<Message, Message.Command, Message.Event> messages,
            AtTheGate gate,
            Written written,
            IntakeWays intake,
            KnownNeeds needs,
            Whom whom,
            Ways ways,
            Clock clock) {
        this.intake = intake;
        this.needs = needs;
        this.whom = whom;
        this.ways = ways;
        var sender = new Sender(id -> Post.Kept.of(id, messages), gate, this, written, clock);
        var onceHeard = timers.onceHeard();
        onceHeard.watch("messages", messages, Postbook.DUE, sender::look);
        onceHeard.watchMany("messages-to-many", messages, Postbook.MANY, sender::look);
    }

    @Override
    public Optional<Reached> reached(PersonId person) {
        return intake.reached(person).map(it -> needs.language(person).map(it::in).orElse(it));
    }

    @Override
    public ForWhom step(Asked asked) {
        return whom.of(asked);
    }

    @Override
    public String key(PlaceId place, SentBy way, Words to) {
        return ways.key(place, way, to);
    }
}
