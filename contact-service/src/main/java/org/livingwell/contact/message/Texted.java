package org.livingwell.contact.message;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.message.domain.Message;
import org.livingwell.contact.message.domain.Message.Begun;
import org.livingwell.contact.message.domain.Message.Command.Confirm;
import org.livingwell.contact.message.domain.SentBy;
import org.livingwell.contact.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.seal.LookupKeys;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whom a number belonged to when we texted it, wherever that was. */
@Component
public class Texted {

    /** More than anybody is texted on one number before a reply comes. */
    private static final int LOOKED_AT = 200;

    /**
     * @param message the last that went to them there
     */
    public record Reached(PersonId person, String message) {}

    private record Sent(Reached reached, Instant at) {}

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
        Map<PersonId, Reached> found = new LinkedHashMap<>();
        sentTo(number)
                .sorted(Comparator.comparing(Sent::at).reversed())
                .forEach(it -> found.putIfAbsent(it.reached().person(), it.reached()));
        return List.copyOf(found.values());
    }

    private Stream<Sent> sentTo(Words number) {
        return places.known().stream()
                .filter(keys::isMade)
                .map(place -> ways.key(place, SentBy.TEXT, number))
                .map(key -> eq(Postbook.WAY, key))
                .map(it -> messages.list(it, Sorts.descending(Postbook.AT), LOOKED_AT))
                .flatMap(Collection::stream)
                .flatMap(it -> it.state() instanceof Begun begun ? sent(it.id(), begun) : null);
    }

    private static Stream<Sent> sent(String id, Begun it) {
        return Stream.of(new Sent(new Reached(it.person(), id), it.asked().at()));
    }

    /** Somebody answered from there, so that it is known to reach them. */
    public void answered(Reached it, Cause cause) {
        messages.of(it.message()).handle(new Confirm(), cause.derive("answered"));
    }
}
