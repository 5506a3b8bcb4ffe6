package org.livingwell.contact.reaching.message;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.message.domain.ForWhom;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Begun;
import org.livingwell.contact.reaching.message.domain.Message.Command.Receive;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Hears from whoever carried a message what became of it. */
@Component
public class Delivery {

    private final Aggregate<Message, Message.Command, Message.Event> messages;
    private final ContactAccess access;
    private final Places places;

    Delivery(
            Aggregate<Message, Message.Command, Message.Event> messages,
            ContactAccess access,
            Places places) {
        this.messages = messages;
        this.access = access;
        this.places = places;
    }

    /**
     * @param failed a code; null where it was delivered
     * @return whether there is such a message, about somebody who is known
     */
    public boolean tell(UUID message, @Nullable String failed) {
        if (!(messages.find(message).orElse(null) instanceof Begun it)) return false;
        var person = access.known(it.person()).orElse(null);
        if (person == null) return false;
        var cause = Cause.of(Ids.derive("receipt", message, failed == null ? "" : failed));
        messages.of(message).handle(new Receive(failed, whom(person)), cause);
        return true;
    }

    private ForWhom whom(PersonRef person) {
        return new ForWhom(person.leadWorker(), places.today(person.place()), person.died());
    }
}
