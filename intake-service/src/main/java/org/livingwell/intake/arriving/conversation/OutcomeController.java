package org.livingwell.intake.arriving.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.Complete;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.NeedArea;
import org.livingwell.intake.arriving.conversation.domain.Outcome;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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

    private final ConversationCommands commands;
    private final ConversationRoom room;
    private final TellingDuty duty;
    private final RequestCauses causes;

    OutcomeController(
            ConversationCommands commands,
            ConversationRoom room,
            TellingDuty duty,
            RequestCauses causes) {
        this.commands = commands;
        this.room = room;
        this.duty = duty;
        this.causes = causes;
    }

    @PostMapping("/api/people/{id}/conversations/{conversation}/complete")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<HelpFirst> complete(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @Valid @RequestBody OutcomeRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var occasion = room.occasion(room.change(id, conversation, caller));
        var cause = causes.of(caller, "POST complete " + conversation, key, request);
        Outcome outcome = request.outcome();
        boolean first = duty.helpFirst(conversation, occasion, outcome.written());
        commands.handle(conversation, new Complete(outcome), cause);
        return HelpFirst.answer(first);
    }
}
