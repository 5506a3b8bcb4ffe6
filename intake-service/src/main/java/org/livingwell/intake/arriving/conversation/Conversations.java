package org.livingwell.intake.arriving.conversation;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Answered;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.BroughtIn;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.CameForward;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Completed;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.LeftOpen;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Noted;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Planned;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Replanned;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Sat;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.SatOtherwise;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Wrote;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.ConversationRules;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.Meeting;
import org.livingwell.intake.arriving.conversation.domain.NeedArea;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.arriving.conversation.domain.Outcome;
import org.livingwell.intake.arriving.conversation.domain.Piece;
import org.livingwell.intake.arriving.conversation.domain.Said;
import org.livingwell.intake.arriving.conversation.domain.SaidBy;
import org.livingwell.intake.arriving.conversation.domain.Sitting;
import org.livingwell.intake.arriving.conversation.domain.SoFar;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How conversations are kept; what leaves intake about one is codes and counts, not a word of it.
 */
@Configuration
class Conversations {

    /**
     * @param appointmentOff where nobody is to come at the time any more that was said before
     */
    record ConversationPlanned(
            Kind kind,
            NextStep step,
            @Nullable Appointment appointment,
            @Nullable UUID appointmentOff) {}

    /** What contact reminds of and puts into calendars. */
    record Appointment(
            UUID id,
            String kind,
            Instant startsAt,
            Instant endsAt,
            WorkerId worker,
            boolean interpreter) {}

    record ConversationHeld(
            Kind kind,
            List<NeedArea> needAreas,
            int goals,
            int supporters,
            boolean complete,
            @Nullable NextStep step,
            @Nullable UUID stepDone,
            @Nullable UUID appointmentOff) {}

    record CompanionCameForward(UUID companion) {}

    @Bean
    Aggregate<Conversation, Conversation.Command, Conversation.Event> conversationAggregate(
            Aggregates all, Introducing introducing) {
        return all.open(
                aggregate(
                                "conversations",
                                new None(),
                                ConversationRules::decide,
                                Conversation::apply)
                        .copied(
                                Shown.of(Open.class, "occasion", "said", "soFar"),
                                Shown.of(SoFar.class, "outcome", "at"),
                                Shown.of(Held.class, "occasion", "said", "outcome", "at"),
                                Shown.of(Occasion.class, "number", "kind", "day", "at", "meeting"),
                                Shown.of(Meeting.class, "startsAt"),
                                Shown.of(Said.class, "pieces", "sittings"),
                                Shown.of(Piece.class, "prompt", "text", "at", "saidBy"),
                                Shown.of(SaidBy.class, "voice"),
                                Shown.of(Sitting.class, "on", "where", "with"),
                                Shown.of(Outcome.class, "needAreas", "goals"))
                        .upcast(Conversations::nobodyRecordedWhoSaidIt)
                        .upcast(Conversations::nothingSoFar)
                        .upcast(Conversations::noTime)
                        .follows(CompanionCameForward.class, introducing::follow)
                        .announce(
                                event ->
                                        switch (event) {
                                            case Planned(var it) -> planned(it, false);
                                            case Replanned(var it, var off) -> planned(it, off);
                                            case LeftOpen(var occasion, var finishBy) ->
                                                    unfinished(occasion, finishBy);
                                            case Completed(var occasion, var outcome, var at) ->
                                                    finished(occasion, outcome, at);
                                            case CameForward(var companion) ->
                                                    new CompanionCameForward(companion);
                                            case Wrote _,
                                                    Sat _,
                                                    SatOtherwise _,
                                                    Noted _,
                                                    BroughtIn _,
                                                    Answered _ ->
                                                    null;
                                        }));
    }

    private static ConversationPlanned planned(Occasion it, boolean off) {
        return new ConversationPlanned(
                it.kind(),
                step(it, "conversation", it.day()),
                appointment(it),
                off ? id(it) : null);
    }

    private static ConversationHeld unfinished(Occasion occasion, LocalDate finishBy) {
        var step = step(occasion, "finish-conversation", finishBy);
        return new ConversationHeld(occasion.kind(), List.of(), 0, 0, false, step, null, null);
    }

    private static ConversationHeld finished(Occasion occasion, Outcome outcome, Instant at) {
        Meeting meeting = occasion.meeting();
        return new ConversationHeld(
                occasion.kind(),
                outcome.needAreas(),
                outcome.goals().size(),
                outcome.supporters().size(),
                true,
                null,
                occasion.step(),
                meeting != null && meeting.isOff(at) ? id(occasion) : null);
    }

    private static @Nullable Appointment appointment(Occasion occasion) {
        Meeting it = occasion.meeting();
        return it == null
                ? null
                : new Appointment(
                        id(occasion),
                        "conversation",
                        it.startsAt(),
                        it.endsAt(),
                        occasion.owner(),
                        it.interpreter());
    }

    /** The conversation's own. */
    private static UUID id(Occasion occasion) {
        return ConversationId.of(occasion.person(), occasion.number()).value();
    }

    private static NextStep step(Occasion occasion, String kind, LocalDate due) {
        return new NextStep(occasion.step(), kind, occasion.owner(), due);
    }

    /** Version 3 knew the day alone. */
    private static ObjectNode noTime(ObjectNode state) {
        return state;
    }

    /** Version 2 kept what it came to only once it was over. */
    private static ObjectNode nothingSoFar(ObjectNode state) {
        return state;
    }

    /** Version 1 did not record it: theirs where they talked alone, else the worker's. */
    private static ObjectNode nobodyRecordedWhoSaidIt(ObjectNode state) {
        boolean alone = state.path("occasion").path("kind").asString("").equals("initial");
        for (JsonNode piece : state.path("said").path("pieces")) {
            if (piece instanceof ObjectNode it) {
                it.putObject("saidBy").put("voice", alone ? "person" : "worker");
            }
        }
        return state;
    }
}
