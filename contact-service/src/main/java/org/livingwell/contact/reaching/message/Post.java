package org.livingwell.contact.reaching.message;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;

import java.util.Optional;

/** What a sender asks of what is kept, so that its histories can be played without a store. */
interface Post {

    Optional<Message> find(String id);

    /** What it is after a command; empty where another had done it, or there was nothing to do. */
    Optional<Message> change(String id, Message.Command command, Cause cause);

    /** Whether somebody is known to be reached there. */
    boolean isKnown(PersonId person, String key);

    /** As it is kept. */
    record Kept(Aggregate<Message, Message.Command, Message.Event> messages) implements Post {

        @Override
        public Optional<Message> find(String id) {
            return messages.find(id);
        }

        @Override
        public Optional<Message> change(String id, Message.Command command, Cause cause) {
            var saved = messages.of(id).save(command, cause);
            return saved.repeated() ? Optional.empty() : Optional.of(saved.state());
        }

        @Override
        public boolean isKnown(PersonId person, String key) {
            var known = and(eq("personId", person.toString()), eq(Postbook.KNOWN, key));
            return !messages.ids(known, Sorts.ascending(Postbook.KNOWN), 1).isEmpty();
        }
    }
}
