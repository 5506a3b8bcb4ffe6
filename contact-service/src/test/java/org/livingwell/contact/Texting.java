package org.livingwell.contact;

import static org.awaitility.Awaitility.await;

import org.livingwell.contact.reaching.message.Ways;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.ForWhom;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.Aggregate;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Texts somebody in Lambeth, at whatever hour a test runs. */
record Texting(
        Ways ways,
        Places places,
        Aggregate<Message, Message.Command, Message.Event> messages,
        Clock clock) {

    private static final PlaceId LAMBETH = new PlaceId("lambeth");

    /** As it stands once a provider took it; a timer may be quicker, so that another is tried. */
    MessageId text(PersonId person, String to) {
        String key = ways.key(LAMBETH, SentBy.TEXT, new Words(to));
        return await().until(() -> sent(person, key).orElse(null), Objects::nonNull);
    }

    private Optional<MessageId> sent(PersonId person, String key) {
        UUID why = UUID.randomUUID();
        var id = MessageId.of(person, why);
        Instant now = clock.instant().minusMillis(1);
        change(id, new Message.Command.Want(asked(person, why, now)));
        var begun = change(id, new Message.Command.Begin(now, SentBy.TEXT, key, false));
        if (!(begun instanceof Message.Sending sending)) return Optional.empty();
        var taken = new Message.Outcome.Taken("notify", "n1");
        var whom = new ForWhom(null, places.today(LAMBETH), false);
        change(id, new Message.Command.Hand(sending.attempt().at(), taken, whom));
        return Optional.of(id);
    }

    private Message change(MessageId id, Message.Command command) {
        return messages.of(id).handle(command, Cause.of(UUID.randomUUID()));
    }

    private static Asked asked(PersonId person, UUID why, Instant now) {
        return new Asked(
                person,
                LAMBETH,
                why,
                "ring-us",
                Map.of(),
                now,
                now.plusSeconds(3600),
                false,
                now,
                null);
    }
}
