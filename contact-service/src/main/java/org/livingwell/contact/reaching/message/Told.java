package org.livingwell.contact.reaching.message;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.reaching.message.MessagesView.Row;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.List;

/** Lists of messages, the newest first. */
@Component
class Told {

    private static final int PAGE = 50;

    private final Aggregate<Message, Message.Command, Message.Event> messages;

    Told(Aggregate<Message, Message.Command, Message.Event> messages) {
        this.messages = messages;
    }

    MessagesView view(PersonId person) {
        var found = of(person, PAGE + 1);
        var rows = found.stream().limit(PAGE).flatMap(it -> Row.of(it).stream()).toList();
        return new MessagesView(person, rows, found.size() > PAGE);
    }

    List<Kept<Message>> of(PersonId person, int limit) {
        return messages.list(
                eq("personId", person.toString()), Sorts.descending(Postbook.AT), limit);
    }
}
