package org.livingwell.contact.reaching.message;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Begun;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.MessageRules;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.seal.LookupKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a number belonged to when we texted it, wherever that was. */
@Component
public class Texted {

    /** More than anybody is texted on one number before a reply comes. */
    private static final int LOOKED_AT = 200;

    /**
     * @param message the last that went to them there
     * @param at when it was handed over
     */
    public record Reached(PersonId person, String message, Instant at) {}

    private record Sent(Reached reached, boolean failed) {}

    private final Aggregate<Message, Message.Command, Message.Event> messages;
    private final Ways ways;
    private final LookupKeys keys;
    private final Places places;

    Texted(
            Aggregate<Message, Message.Command, Message.Event> messages,
            Ways ways,
            LookupKeys keys,
            Places places) {
        this.messages = messages;
        this.ways = ways;
        this.keys = keys;
        this.places = places;
    }

    /** Everybody we texted on a number, whoever was texted last first. */
    public List<Reached> on(Words number) {
        return lastFirst(sentTo(number));
    }

    /** What did not get there comes after all that may have, and keeps nobody from being found. */
    static List<Reached> lastFirst(Stream<Kept<Message>> sent) {
        Map<PersonId, Reached> found = new LinkedHashMap<>();
        sent.flatMap(Texted::sent)
                .sorted(
                        Comparator.comparing(Sent::failed)
                                .thenComparing(it -> it.reached().at(), Comparator.reverseOrder()))
                .forEach(it -> found.putIfAbsent(it.reached().person(), it.reached()));
        return List.copyOf(found.values());
    }

    private Stream<Kept<Message>> sentTo(Words number) {
        return places.known().stream()
                .filter(keys::isMade)
                .map(place -> ways.key(place, SentBy.TEXT, number))
                .map(key -> eq(Postbook.WAY, key))
                .map(it -> messages.list(it, Sorts.descending(Postbook.ATTEMPTED), LOOKED_AT))
                .flatMap(Collection::stream);
    }

    private static Stream<Sent> sent(Kept<Message> it) {
        if (!(it.state() instanceof Begun begun)) return Stream.empty();
        var attempt = begun.attempt();
        if (attempt == null) return Stream.empty();
        boolean failed = begun instanceof Over(_, var end, _, _, _) && end == End.FAILED;
        return Stream.of(new Sent(new Reached(begun.person(), it.id(), attempt.at()), failed));
    }

    /**
     * Whether nobody knows yet that they are reached where a message went, so that a worker who
     * does can say so.
     */
    public boolean isOpen(PersonId person, UUID message) {
        return messages.find(message)
                .filter(MessageRules::mayBeConfirmed)
                .map(Message::attempt)
                .filter(it -> !Post.Kept.isKnown(messages, person, it.key()))
                .isPresent();
    }

    /** Whether a worker said that they are reached where it went, which may have been wrong. */
    public boolean isSettled(PersonId person, UUID message) {
        return messages.find(message)
                .map(Message::attempt)
                .filter(it -> Post.Kept.isKnown(messages, person, it.key()))
                .isPresent();
    }
}
