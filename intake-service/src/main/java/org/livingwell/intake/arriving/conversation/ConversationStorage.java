package org.livingwell.intake.arriving.conversation;

import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.arriving.conversation.domain.Outcome;
import org.livingwell.intake.arriving.conversation.domain.Piece;
import org.livingwell.intake.arriving.conversation.domain.Said;
import org.livingwell.intake.arriving.conversation.domain.SaidBy;
import org.livingwell.intake.arriving.conversation.domain.Sitting;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How conversations are kept: a document each, listed by person, newest first. */
@Configuration
class ConversationStorage {

    @Bean
    AggregateStore<Conversation, ConversationEvent> conversations(
            Aggregates stores, EventContract<ConversationEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Conversation, ConversationEvent> type() {
        return AggregateType.of(
                        "conversations",
                        "conversation",
                        Conversation.class,
                        new None(),
                        Conversation::apply)
                .aliases(
                        Conversation.class,
                        Map.of("none", None.class, "open", Open.class, "held", Held.class))
                .copied(
                        Shown.of(Open.class, "occasion", "said"),
                        Shown.of(Held.class, "occasion", "said", "outcome", "at"),
                        Shown.of(Occasion.class, "number", "kind", "day", "at"),
                        Shown.of(Said.class, "pieces", "sittings"),
                        Shown.of(Piece.class, "prompt", "text", "at", "saidBy"),
                        Shown.of(SaidBy.class, "voice"),
                        Shown.of(Sitting.class, "on", "where", "with"),
                        Shown.of(Outcome.class, "needAreas", "goals"))
                .about((_, it) -> about(it))
                .upcast(EarlierConversations::nobodyRecordedWhoSaidIt)
                .index(ConversationStorage::index)
                .indexed("personId", "-index.number");
    }

    private static About about(Conversation conversation) {
        return switch (conversation) {
            case None _ -> throw new IllegalStateException("nobody planned it");
            case Open(var occasion, _) -> about(occasion);
            case Held(var occasion, _, _, _) -> about(occasion);
        };
    }

    private static About about(Occasion occasion) {
        return About.of(occasion.person(), occasion.place());
    }

    private static Map<String, ?> index(Conversation conversation) {
        return switch (conversation) {
            case None _ -> Map.of();
            case Open(var occasion, _) -> Map.of("number", occasion.number());
            case Held(var occasion, _, _, _) -> Map.of("number", occasion.number());
        };
    }
}
