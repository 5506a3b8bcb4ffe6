package org.livingwell.intake.arriving.conversation;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Reads conversations: one, or all of a person. */
@Component
public class ConversationQueries {

    private static final int MOST = 100;

    private final AggregateStore<Conversation, ConversationEvent> conversations;

    ConversationQueries(AggregateStore<Conversation, ConversationEvent> conversations) {
        this.conversations = conversations;
    }

    public Optional<Conversation> find(ConversationId id) {
        return conversations.find(id);
    }

    /** Newest first. */
    public List<Kept<Conversation>> of(PersonId person) {
        return conversations.list(
                eq("personId", person.toString()), Sorts.descending("index.number"), MOST);
    }
}
