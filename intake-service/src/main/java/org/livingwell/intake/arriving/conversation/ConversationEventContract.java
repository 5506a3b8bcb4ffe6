package org.livingwell.intake.arriving.conversation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Answered;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.BroughtIn;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.CameForward;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Completed;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.LeftOpen;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Planned;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Sat;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Wrote;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.NeedArea;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.arriving.conversation.domain.Outcome;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What leaves intake about a conversation: codes and counts, not a word of it. */
@Component
class ConversationEventContract implements EventContract<ConversationEvent> {

    record ConversationPlanned(Kind kind, NextStep step) {}

    record ConversationHeld(
            Kind kind,
            List<NeedArea> needAreas,
            int goals,
            int supporters,
            boolean complete,
            @Nullable NextStep step,
            @Nullable UUID stepDone) {}

    record CompanionCameForward(UUID companion) {}

    @Override
    public @Nullable PublishedEvent apply(ConversationEvent event) {
        return switch (event) {
            case Planned(var occasion) ->
                    new PublishedEvent(
                            "ConversationPlanned.v1",
                            new ConversationPlanned(
                                    occasion.kind(),
                                    step(occasion, "conversation", occasion.day())));
            case LeftOpen(var occasion, var finishBy) ->
                    new PublishedEvent("ConversationHeld.v1", unfinished(occasion, finishBy));
            case Completed(var occasion, var outcome, _) ->
                    new PublishedEvent("ConversationHeld.v1", finished(occasion, outcome));
            case CameForward(var companion) ->
                    new PublishedEvent(
                            "CompanionCameForward.v1", new CompanionCameForward(companion));
            case Wrote _, Sat _, BroughtIn _, Answered _ -> null;
        };
    }

    private static ConversationHeld unfinished(Occasion occasion, LocalDate finishBy) {
        var step = step(occasion, "finish-conversation", finishBy);
        return new ConversationHeld(occasion.kind(), List.of(), 0, 0, false, step, null);
    }

    private static ConversationHeld finished(Occasion occasion, Outcome outcome) {
        return new ConversationHeld(
                occasion.kind(),
                outcome.needAreas(),
                outcome.goals().size(),
                outcome.supporters().size(),
                true,
                null,
                occasion.step());
    }

    private static NextStep step(Occasion occasion, String kind, LocalDate due) {
        return new NextStep(occasion.step(), kind, occasion.owner(), due);
    }
}
