package org.livingwell.intake.arriving.conversation;

import static org.livingwell.intake.arriving.conversation.domain.ConversationRules.decide;

import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.Plan;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
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
public class Planning {

    private final AggregateStore<Conversation, ConversationEvent> conversations;
    private final ConversationQueries queries;
    private final Clock clock;

    Planning(
            AggregateStore<Conversation, ConversationEvent> conversations,
            ConversationQueries queries,
            Clock clock) {
        this.conversations = conversations;
        this.queries = queries;
        this.clock = clock;
    }

    public ConversationId plan(
            PersonId id, InNetwork person, Kind kind, LocalDate day, LocalDate today, Cause cause) {
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
                        clock.instant());
        var conversation = ConversationId.of(id, number);
        var plan = new Plan(occasion, today);
        conversations.handle(conversation, cause, it -> decide(it, plan, clock.instant()));
        return conversation;
    }

    /** The number this cause was given before, else the first that is not over. */
    private int number(PersonId person, UUID cause) {
        List<Occasion> known =
                queries.of(person).stream().map(Kept::state).map(Planning::occasion).toList();
        for (Occasion occasion : known) {
            if (occasion.asked().equals(cause)) return occasion.number();
        }
        int number = known.isEmpty() ? 1 : known.getFirst().number();
        while (queries.find(ConversationId.of(person, number)).orElse(null) instanceof Held) {
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

    static Occasion occasion(Conversation conversation) {
        return switch (conversation) {
            case Open(var occasion, _) -> occasion;
            case Held(var occasion, _, _, _) -> occasion;
            case None _ -> throw new IllegalStateException("nobody planned it");
        };
    }
}
