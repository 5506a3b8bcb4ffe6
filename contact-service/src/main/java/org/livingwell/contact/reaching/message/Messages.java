package org.livingwell.contact.reaching.message;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Attempt;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Begun;
import org.livingwell.contact.reaching.message.domain.Message.Command.CallOff;
import org.livingwell.contact.reaching.message.domain.Message.Command.Confirm;
import org.livingwell.contact.reaching.message.domain.Message.Command.Doubt;
import org.livingwell.contact.reaching.message.domain.Message.Command.Want;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other rooms want people to be told; whether and when it goes is decided at the gate. */
@Component
public class Messages {

    /** Where nobody knows yet where somebody is: they are not known here, and nothing goes. */
    private static final PlaceId NOWHERE_YET = new PlaceId("nowhere-yet");

    private static final Refusal NOT_SENT = new Refusal("not-sent", "This message was not sent");

    private final Aggregate<Message, Message.Command, Message.Event> messages;
    private final ContactAccess access;

    Messages(Aggregate<Message, Message.Command, Message.Event> messages, ContactAccess access) {
        this.messages = messages;
        this.access = access;
    }

    /** Wants one message for one cause, at most once whatever is heard how often. */
    public void want(Wish wish, Cause cause) {
        var id = MessageId.of(wish.person(), wish.cause());
        handle(messages.first(id), new Want(asked(wish, null)), cause);
    }

    /**
     * What a worker wants by a press.
     *
     * @return what is wanted for that cause, by this press or by another; empty where they are gone
     */
    Optional<Message> press(Wish wish, Cause cause) {
        var id = MessageId.of(wish.person(), wish.cause());
        return handle(messages.of(id), new Want(asked(wish, cause.id())), cause);
    }

    /** What became of what was wanted for that cause; empty where nothing was, or they are gone. */
    public Optional<MessagesView.Row> row(PersonId person, UUID cause) {
        var id = MessageId.of(person, cause);
        return messages.find(id).flatMap(it -> MessagesView.Row.of(id.value(), it));
    }

    /** Whether they may have read it; what failed or never went they have not. */
    public boolean mayHaveGone(UUID cause, PersonId person) {
        return switch (messages.find(MessageId.of(person, cause)).orElseGet(Message.None::new)) {
            case Message.Sending _, Message.Sent _ -> true;
            case Message.ToPost it -> it.opened() != null;
            case Message.Over it ->
                    it.end() == Message.End.DELIVERED || it.end() == Message.End.UNSURE;
            case Message.None _, Message.Wanted _, Message.CalledOff _, Message.Dropped _ -> false;
        };
    }

    /** Whether it waits to go. */
    public boolean isWanted(UUID cause, PersonId person) {
        Message message = messages.find(MessageId.of(person, cause)).orElse(null);
        return message instanceof Message.Wanted || message instanceof Message.ToPost;
    }

    /** It is not wanted any more, be it heard of before it is wanted. */
    public void callOff(UUID cause, PersonId person, Cause heard) {
        var id = MessageId.of(person, cause);
        handle(messages.of(id), new CallOff(person, place(person)), heard);
    }

    /**
     * Whether a message that went said what it is for: the first one to a number or an address asks
     * only to be rung.
     */
    public boolean saidAll(PersonId person, UUID cause) {
        var attempt = messages.find(MessageId.of(person, cause)).map(Message::attempt).orElse(null);
        return attempt == null || attempt.known();
    }

    /**
     * It reached them, as they told a worker.
     *
     * @throws RefusedException {@code not-sent} where it did not go, or is no message to them
     */
    void confirm(PersonId person, UUID message, Cause cause) {
        theirs(person, message);
        messages.of(person, message).handle(new Confirm(), cause.derive("message"));
    }

    /**
     * It was somebody else after all, so that none of what went there makes it known. Done halfway
     * it is still known, and is said once more: the one that was named comes last.
     *
     * @throws RefusedException {@code not-sent} where it did not go, or is no message to them
     */
    void doubt(PersonId person, UUID message, Cause cause) {
        Attempt attempt = theirs(person, message).attempt();
        if (attempt == null) throw new RefusedException(NOT_SENT);
        messages.about(person).stream()
                .filter(it -> isKnownAt(attempt.key(), it.state()))
                .map(Kept::id)
                .sorted(Comparator.comparing(message.toString()::equals))
                .forEach(it -> messages.of(it).handle(new Doubt(), cause.derive("message")));
    }

    private static boolean isKnownAt(String key, Message message) {
        Attempt attempt = message.attempt();
        return attempt != null && attempt.known() && attempt.key().equals(key);
    }

    private Begun theirs(PersonId person, UUID message) {
        if (messages.find(message).orElse(null) instanceof Begun it && it.person().equals(person)) {
            return it;
        }
        throw new RefusedException(NOT_SENT);
    }

    private static Optional<Message> handle(
            Aggregate<Message, Message.Command, Message.Event>.One one,
            Message.Command command,
            Cause cause) {
        try {
            return Optional.of(one.handle(command, cause.derive("message")));
        } catch (GoneException erased) {
            return Optional.empty(); // nobody to be told anything any more
        }
    }

    private Asked asked(Wish wish, @Nullable UUID press) {
        Map<String, Words> words =
                wish.words().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, it -> new Words(it.getValue())));
        return new Asked(
                wish.person(),
                place(wish.person()),
                wish.cause(),
                wish.template().code(),
                words,
                wish.from(),
                wish.uselessAfter(),
                wish.matters(),
                wish.at(),
                press);
    }

    private PlaceId place(PersonId person) {
        return access.known(person).map(PersonRef::place).orElse(NOWHERE_YET);
    }
}
