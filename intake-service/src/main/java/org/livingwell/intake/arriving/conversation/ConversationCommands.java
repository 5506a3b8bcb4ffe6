package org.livingwell.intake.arriving.conversation;

import static org.livingwell.intake.arriving.conversation.domain.ConversationRules.decide;

import org.livingwell.intake.arriving.conversation.domain.Companion;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.BringIn;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.Hear;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.UUID;

/** Carries out what is asked of conversations, and at once what follows from it. */
@Component
public class ConversationCommands {

    private final AggregateStore<Conversation, ConversationEvent> conversations;
    private final Introducing introducing;
    private final Clock clock;

    ConversationCommands(
            AggregateStore<Conversation, ConversationEvent> conversations,
            Introducing introducing,
            Clock clock) {
        this.conversations = conversations;
        this.introducing = introducing;
        this.clock = clock;
    }

    public Conversation handle(ConversationId id, ConversationCommand command, Cause cause) {
        return conversations.handle(id, cause, it -> decide(it, command, clock.instant())).state();
    }

    public void bringIn(ConversationId id, Companion companion, Cause cause) {
        heard(id, new BringIn(companion), companion.id(), cause);
    }

    public void hear(ConversationId id, Hear said, Cause cause) {
        heard(id, said, said.companion(), cause);
    }

    /** Whoever wants an introduction of their own is waiting when this returns. */
    private void heard(
            ConversationId id, ConversationCommand command, UUID companion, Cause cause) {
        var saved = conversations.handle(id, cause, it -> decide(it, command, clock.instant()));
        for (var event : saved.published()) {
            introducing.follow(id, companion, Cause.of(event));
        }
    }
}
