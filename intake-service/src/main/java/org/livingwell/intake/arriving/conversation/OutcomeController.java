package org.livingwell.intake.arriving.conversation;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Complete;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.NeedArea;
import org.livingwell.intake.arriving.conversation.domain.Outcome;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Completes a conversation with what it came to. */
@RestController
class OutcomeController {

    record OutcomeRequest(
            @NotNull(message = "Say where help is needed, or that it is not") @Size(max = 15)
                    List<NeedArea> needAreas,
            @NotNull List<@NotBlank @Size(max = 2_000) String> goals,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 500) String> supporters) {

        Outcome outcome() {
            return new Outcome(
                    needAreas.stream().distinct().sorted().toList(),
                    words(goals),
                    words(supporters));
        }

        private static List<Words> words(List<String> texts) {
            return texts.stream().map(String::strip).map(Words::new).toList();
        }
    }

    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;
    private final ConversationRoom room;
    private final TellingDuty duty;

    OutcomeController(
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations,
            ConversationRoom room,
            TellingDuty duty) {
        this.conversations = conversations;
        this.room = room;
        this.duty = duty;
    }

    @Operation(summary = "Complete a conversation")
    @Refuses({"conversation-over", "died", "too-many-goals"})
    @PostMapping("/api/people/{id}/conversations/{conversation}/complete")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<HelpFirst> complete(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @Valid @RequestBody OutcomeRequest request,
            Caller caller,
            Cause cause) {
        var occasion = room.change(id, conversation, caller).occasion();
        Outcome outcome = request.outcome();
        boolean first = duty.helpFirst(conversation, occasion, outcome.written());
        conversations.of(conversation).handle(new Complete(outcome), cause);
        return HelpFirst.answer(first);
    }
}
