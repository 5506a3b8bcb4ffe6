package org.livingwell.intake.arriving.conversation;

import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Begun;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** Which conversations somebody has had, newest first. */
@Component
class TheirConversations {

    /** One of them, with its id. */
    record Known(String id, Begun conversation) {

        int number() {
            return conversation.occasion().number();
        }
    }

    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;

    TheirConversations(
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations) {
        this.conversations = conversations;
    }

    List<Known> of(PersonId person) {
        return conversations.about(person).stream()
                .map(it -> new Known(it.id(), (Begun) it.state()))
                .sorted(Comparator.comparing(Known::number).reversed())
                .toList();
    }
}
