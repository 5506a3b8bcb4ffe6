package org.livingwell.intake.arriving.conversation;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Complete;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Note;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.ConversationRules;
import org.livingwell.intake.arriving.conversation.domain.NeedArea;
import org.livingwell.intake.arriving.conversation.domain.Outcome;
import org.livingwell.intake.arriving.conversation.domain.SoFar;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

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

    /**
     * @param revision of what was agreed so far, as it was seen; what others saved since is then
     *     not written over
     */
    record CompleteRequest(
            @NotNull(message = "Say where help is needed, or that it is not") @Size(max = 15)
                    List<NeedArea> needAreas,
            @NotNull List<@NotBlank @Size(max = 2_000) String> goals,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 500) String> supporters,
            @Nullable @Min(0) Integer revision) {

        Complete command() {
            var outcome = new OutcomeRequest(needAreas, goals, supporters).outcome();
            return new Complete(outcome, revision);
        }
    }

    /**
     * @param helpFirst whoever is on duty is told; the page shows who helps now
     */
    record Noted(int revision, Instant at, boolean helpFirst) {}

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
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/api/people/{id}/conversations/{conversation}/complete")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<HelpFirst> complete(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @Valid @RequestBody CompleteRequest request,
            Caller caller,
            Cause cause) {
        var occasion = room.change(id, conversation, caller).occasion();
        Complete complete = request.command();
        boolean first = duty.helpFirst(conversation, occasion, complete.outcome().written());
        conversations.of(conversation).handle(complete, cause);
        return HelpFirst.answer(first);
    }

    /** Kept as it is typed; whoever saw an older one looks at the newer first. */
    @Operation(summary = "Save what was agreed so far")
    @Tagged
    @Refuses({"conversation-over", "died", "too-many-goals"})
    @PutMapping("/api/people/{id}/conversations/{conversation}/outcome")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<Noted> note(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @Valid @RequestBody OutcomeRequest request,
            Seen seen,
            Caller caller,
            Cause cause) {
        var occasion = room.change(id, conversation, caller).occasion();
        Outcome outcome = request.outcome();
        boolean first = duty.helpFirst(conversation, occasion, outcome.written());
        var note = new Note(outcome, seen.revision());
        if (!(conversations.of(conversation).handle(note, cause) instanceof Open open)) {
            throw new RefusedException(ConversationRules.OVER);
        }
        SoFar soFar = Objects.requireNonNull(open.soFar());
        return ResponseEntity.ok()
                .eTag(Seen.tag(soFar.revision()))
                .body(new Noted(soFar.revision(), soFar.at(), first));
    }
}
