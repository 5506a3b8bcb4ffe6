package org.livingwell.contact.reaching.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.FOR_WANDA;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.NOON;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Message.Command;
import org.livingwell.contact.reaching.message.domain.Message.Command.Hand;
import org.livingwell.contact.reaching.message.domain.Message.Command.HoldBack;
import org.livingwell.contact.reaching.message.domain.Message.Command.Receive;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.Outcome;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a message is after a command about it, and what came of that. */
final class Decided {

    static final Instant LEASE_OVER = NOON.plus(Duration.ofMinutes(5));
    static final Outcome TAKEN = new Outcome.Taken("notify", "7");
    static final Outcome DOWN = new Outcome.NotTaken();

    private Decided() {}

    static Hand hand(Outcome outcome) {
        return new Hand(NOON, outcome, FOR_WANDA);
    }

    static HoldBack hold(String rule, @Nullable Instant next) {
        return new HoldBack(NOON, rule, next, FOR_WANDA);
    }

    static Receive received(@Nullable String failed) {
        return new Receive(failed, FOR_WANDA);
    }

    static Over ended(Message message, Command command, Instant now) {
        return (Over) after(message, command, now);
    }

    static @Nullable Step step(Message message, Command command, Instant now) {
        return ((Event.Ended) events(message, command, now).getLast()).step();
    }

    static void unchanged(Message message, Command command, Instant now) {
        assertThat(events(message, command, now)).isEmpty();
    }

    static Message after(Message message, Command command, Instant now) {
        for (Event it : events(message, command, now)) message = message.apply(it);
        return message;
    }

    static List<Event> events(Message message, Command command, Instant now) {
        return switch (MessageRules.decide(message, command, now)) {
            case Agreed<Event>(var events) -> events;
            case Refused<Event>(var refusal) -> throw new AssertionError(refusal.code());
        };
    }
}
