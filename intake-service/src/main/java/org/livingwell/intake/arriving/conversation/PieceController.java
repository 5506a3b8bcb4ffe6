package org.livingwell.intake.arriving.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.ConversationView.PieceView;
import org.livingwell.intake.arriving.conversation.PieceAnswer.Changed;
import org.livingwell.intake.arriving.conversation.PieceAnswer.Saved;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.Write;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.ConversationRules;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.Prompt;
import org.livingwell.intake.arriving.conversation.domain.Said;
import org.livingwell.intake.arriving.conversation.domain.SaidBy;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.InvalidInputException;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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

    private static final Refusal UNSEEN =
            new Refusal("if-match-missing", "Say in If-Match what you saw", Refusal.Kind.UNSEEN);

    private final ConversationCommands commands;
    private final ConversationRoom room;
    private final TellingDuty duty;
    private final RequestCauses causes;

    PieceController(
            ConversationCommands commands,
            ConversationRoom room,
            TellingDuty duty,
            RequestCauses causes) {
        this.commands = commands;
        this.room = room;
        this.duty = duty;
        this.causes = causes;
    }

    @PutMapping("/api/people/{id}/conversations/{conversation}/pieces/{prompt}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<PieceAnswer> write(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @PathVariable String prompt,
            @Valid @RequestBody PieceRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Caller caller) {
        Conversation before = room.change(id, conversation, caller);
        Prompt under = prompt(before, prompt);
        if (seen == null) throw new RefusedException(UNSEEN);
        var write =
                new Write(
                        under,
                        new Words(request.text()),
                        revision(seen),
                        caller.worker(),
                        request.saidBy());
        var occasion = room.occasion(before);
        boolean helpFirst = duty.helpFirst(conversation, occasion, Stream.of(write.text()));
        var cause = causes.of(caller, "PUT piece", null, "");
        try {
            return saved(id, under, commands.handle(conversation, write, cause), helpFirst);
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals(ConversationRules.CHANGED)) throw refused;
            return changed(id, under, room.change(id, conversation, caller), refused);
        }
    }

    private Prompt prompt(Conversation conversation, String code) {
        return Prompt.of(room.occasion(conversation).kind(), code)
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        "prompt", "unknown", "This is not asked here"));
    }

    private static int revision(String seen) {
        try {
            return Integer.parseInt(seen.replace("\"", ""));
        } catch (NumberFormatException notOurs) {
            throw new InvalidInputException("If-Match", "unknown", "Send the revision you saw");
        }
    }

    private ResponseEntity<PieceAnswer> saved(
            PersonId id, Prompt prompt, Conversation conversation, boolean helpFirst) {
        PieceView piece = PieceView.of(prompt, kind(conversation), said(conversation));
        return ResponseEntity.ok().eTag(etag(piece)).body(Saved.of(id, piece, helpFirst));
    }

    private ResponseEntity<PieceAnswer> changed(
            PersonId id, Prompt prompt, Conversation conversation, RefusedException refused) {
        PieceView current = PieceView.of(prompt, kind(conversation), said(conversation));
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(etag(current))
                .body(new Changed(id, refused.refusal().sentence(), current));
    }

    private Kind kind(Conversation conversation) {
        return room.occasion(conversation).kind();
    }

    private static String etag(PieceView piece) {
        return "\"" + piece.revision() + "\"";
    }

    private static Said said(Conversation conversation) {
        return switch (conversation) {
            case Open(_, var said) -> said;
            case Held(_, var said, _, _) -> said;
            case None _ -> Said.NOTHING;
        };
    }
}
