package org.livingwell.intake.arriving.conversation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.TheirConversations.Known;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Plan;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Replan;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.Meeting;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Plans a person's next conversation: its id follows from its number, and a number is only used
 * once the one before is held for good, so that two are never open at once.
 */
@Component
class Planning {

    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;
    private final TheirConversations theirs;
    private final Clock clock;

    Planning(
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations,
            TheirConversations theirs,
            Clock clock) {
        this.conversations = conversations;
        this.theirs = theirs;
        this.clock = clock;
    }

    ConversationId plan(
            PersonId id,
            InNetwork person,
            Kind kind,
            LocalDate day,
            @Nullable Meeting meeting,
            LocalDate today,
            Cause cause) {
        int number = number(id, cause.id());
        var occasion =
                new Occasion(
                        id,
                        person.place(),
                        number,
                        kind,
                        person.leadWorker(),
                        day,
                        step(id, person, number),
                        cause.id(),
                        clock.instant(),
                        meeting);
        var conversation = ConversationId.of(id, number);
        conversations.of(conversation).handle(new Plan(occasion, today), cause);
        return conversation;
    }

    void replan(ConversationId conversation, Replan replan, Cause cause) {
        conversations.of(conversation).handle(replan, cause);
    }

    /** The number this cause was given before, else the first that is not over. */
    private int number(PersonId person, UUID cause) {
        List<Known> known = theirs.of(person);
        for (Known it : known) {
            if (it.conversation().occasion().asked().equals(cause)) return it.number();
        }
        int number = known.isEmpty() ? 1 : known.getFirst().number();
        while (conversations.find(ConversationId.of(person, number)).orElse(null) instanceof Held) {
            number++;
        }
        return number;
    }

    /** The first one moves the step that the welcome opened; each later one opens its own. */
    private static UUID step(PersonId id, InNetwork person, int number) {
        return number == 1
                ? Ids.derive("conversation", person.leadWorker(), person.welcomedAt())
                : Ids.derive("conversation-step", id, number);
    }
}
