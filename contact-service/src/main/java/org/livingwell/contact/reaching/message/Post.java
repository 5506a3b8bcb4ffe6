package org.livingwell.contact.reaching.message;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;

import java.util.Optional;

/**
 * One message, as a sender asks what is kept of it, so that its histories can be played without a
 * store.
 */
interface Post {

    String id();

    /** As it is now. */
    Optional<Message> find();

    /** What it is after a command; empty where another had done it, or there was nothing to do. */
    Optional<Message> change(Message.Command command, Cause cause);

    /** Whether somebody is known to be reached there. */
    boolean isKnown(PersonId person, String key);

    /** As it is kept, read again only where somebody else changed it since. */
    record Kept(
            String id,
            Aggregate<Message, Message.Command, Message.Event> messages,
            Aggregate<Message, Message.Command, Message.Event>.One one)
            implements Post {

        static Post of(String id, Aggregate<Message, Message.Command, Message.Event> messages) {
            return new Kept(id, messages, messages.inHand(id));
        }

        @Override
        public Optional<Message> find() {
            return one.find();
        }

        @Override
        public Optional<Message> change(Message.Command command, Cause cause) {
            var saved = one.save(command, cause);
            return saved.repeated() ? Optional.empty() : Optional.of(saved.state());
        }

        @Override
        public boolean isKnown(PersonId person, String key) {
            return isKnown(messages, person, key);
        }

        static boolean isKnown(
                Aggregate<Message, Message.Command, Message.Event> messages,
                PersonId person,
                String key) {
            var known = and(eq("personId", person.toString()), eq(Postbook.KNOWN, key));
            return !messages.ids(known, Sorts.ascending(Postbook.KNOWN), 1).isEmpty();
        }
    }
}
