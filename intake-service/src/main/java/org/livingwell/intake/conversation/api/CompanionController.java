package org.livingwell.intake.conversation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.conversation.application.ConversationCommands;
import org.livingwell.intake.conversation.application.TellingDuty;
import org.livingwell.intake.conversation.domain.Companion;
import org.livingwell.intake.conversation.domain.ConversationId;
import org.livingwell.intake.introduction.domain.ContactWishes;
import org.livingwell.intake.search.application.Dialled;
import org.livingwell.platform.domain.Ids;
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

import java.util.UUID;

/**
 * Who was there in a conversation together, what they need, and whether they want in themselves.
 */
@RestController
class CompanionController {

    record CompanionRequest(
            @NotBlank(message = "Say what to call them") @Size(max = 200) String name,
            @Size(max = 200) @Nullable String relation,
            @Size(max = 5_000) @Nullable String needs,
            @Valid @Nullable OwnIntroduction introduction) {

        Companion companion(UUID id) {
            return new Companion(
                    id,
                    words(name),
                    words(relation),
                    words(needs),
                    introduction == null ? null : introduction.wishes());
        }
    }

    /** How they may be reached, themselves; nothing else is told of whoever they came with. */
    record OwnIntroduction(
            @Size(max = 100) @Dialled @Nullable String phone,
            @Size(max = 254) @Email(message = "Check the e-mail address") @Nullable String email,
            boolean mayText,
            boolean mayCall,
            boolean mayEmail) {

        ContactWishes wishes() {
            return new ContactWishes(
                    orNull(phone),
                    orNull(email),
                    mayText,
                    mayCall,
                    false,
                    mayEmail,
                    null,
                    null,
                    null);
        }

        private static @Nullable Words orNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : new Words(text.strip());
        }
    }

    private final ConversationCommands commands;
    private final ConversationRoom room;
    private final TellingDuty duty;
    private final RequestCauses causes;

    CompanionController(
            ConversationCommands commands,
            ConversationRoom room,
            TellingDuty duty,
            RequestCauses causes) {
        this.commands = commands;
        this.room = room;
        this.duty = duty;
        this.causes = causes;
    }

    @PostMapping("/api/people/{id}/conversations/{conversation}/companions")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<HelpFirst> bringIn(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @Valid @RequestBody CompanionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var occasion = room.occasion(room.change(id, conversation, caller));
        var cause = causes.of(caller, "POST companions " + conversation, key, request);
        var companion = request.companion(Ids.derive("companion", cause.id()));
        boolean first = duty.helpFirst(conversation, occasion, companion.written());
        commands.bringIn(conversation, companion, cause);
        return HelpFirst.answer(first);
    }

    private static Words words(@Nullable String text) {
        return new Words(text == null ? "" : text.strip());
    }
}
