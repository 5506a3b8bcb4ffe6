package org.livingwell.intake.arriving.conversation;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.ConversationView.PieceView;
import org.livingwell.intake.arriving.conversation.PieceAnswer.Changed;
import org.livingwell.intake.arriving.conversation.PieceAnswer.Saved;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Begun;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Write;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.Prompt;
import org.livingwell.intake.arriving.conversation.domain.SaidBy;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.InvalidInputException;
import org.livingwell.platform.web.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;
import java.util.stream.Stream;

/** Pieces saved as they are typed; whoever saw an older one gets the newer back, never loses it. */
@RestController
class PieceController {

    /**
     * @param voice who says it; as before where it is not sent
     * @param companion who of those who are here, where it is one of them
     */
    record PieceRequest(
            @NotNull(message = "Send the text") String text,
            @Nullable Voice voice,
            @Nullable UUID companion) {

        @Nullable SaidBy saidBy() {
            if (voice == null && companion == null) return null;
            return new SaidBy(voice == null ? Voice.SUPPORTER : voice, companion);
        }
    }

    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;
    private final ConversationRoom room;
    private final TellingDuty duty;

    PieceController(
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations,
            ConversationRoom room,
            TellingDuty duty) {
        this.conversations = conversations;
        this.room = room;
        this.duty = duty;
    }

    @Operation(summary = "Save what was said under one prompt")
    @Tagged
    @Refuses({"conversation-over", "died", "not-here", "not-together"})
    @Refuses(status = 412, value = "piece-changed")
    @Refuses(status = 413, value = "text-too-large")
    @PutMapping("/api/people/{id}/conversations/{conversation}/pieces/{prompt}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<PieceAnswer> write(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @PathVariable String prompt,
            @Valid @RequestBody PieceRequest request,
            Seen seen,
            Caller caller,
            Cause cause) {
        Begun before = room.change(id, conversation, caller);
        Prompt under = prompt(before, prompt);
        var write =
                new Write(
                        under,
                        new Words(request.text()),
                        seen.revision(),
                        caller.worker(),
                        request.saidBy());
        boolean helpFirst =
                duty.helpFirst(conversation, before.occasion(), Stream.of(write.text()));
        try {
            var after = (Begun) conversations.of(conversation).handle(write, cause);
            return saved(piece(after, under), id, helpFirst);
        } catch (RefusedException refused) {
            if (!refused.refusal().equals(Refusal.CHANGED)) throw refused;
            return changed(piece(room.change(id, conversation, caller), under), id);
        }
    }

    private static Prompt prompt(Begun conversation, String code) {
        return Prompt.of(conversation.occasion().kind(), code)
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        "prompt",
                                        "unknown",
                                        "This question is not part of this conversation"));
    }

    private static PieceView piece(Begun conversation, Prompt prompt) {
        return PieceView.of(prompt, conversation.occasion().kind(), conversation.said());
    }

    private static ResponseEntity<PieceAnswer> saved(
            PieceView piece, PersonId id, boolean helpFirst) {
        return ResponseEntity.ok()
                .eTag(Seen.tag(piece.revision()))
                .body(Saved.of(id, piece, helpFirst));
    }

    private static ResponseEntity<PieceAnswer> changed(PieceView current, PersonId id) {
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(Seen.tag(current.revision()))
                .body(new Changed(id, current));
    }
}
