package org.livingwell.intake.arriving.conversation;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.Companion;
import org.livingwell.intake.arriving.conversation.domain.Companion.Answers;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.BringIn;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Hear;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.OwnAnswer;
import org.livingwell.intake.people.person.ContactRequest;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.phone.Dialled;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who was there in a conversation together, what they need, and whether they want in themselves.
 */
@RestController
class CompanionController {

    record CompanionRequest(
            @NotBlank(message = "Say what to call them") @Size(max = 200) String name,
            @Size(max = 200) @Nullable String relation,
            @Size(max = 5_000) @Nullable String needs,
            @Size(max = 2_000) @Nullable String communicationNeeds,
            @Nullable Boolean keptAsSupporter,
            @Nullable Boolean ownIntroduction,
            @Valid @Nullable OwnIntroduction introduction) {

        Companion companion(UUID id, Answers said) {
            return new Companion(
                    id,
                    words(name),
                    words(relation),
                    words(needs),
                    said.contact(),
                    said.communicationNeeds(),
                    said.keptAsSupporter(),
                    said.ownIntroduction());
        }

        AnswersRequest answers() {
            return new AnswersRequest(
                    keptAsSupporter, ownIntroduction, introduction, communicationNeeds);
        }
    }

    /**
     * What they say for themselves; what they were not asked is not sent.
     *
     * @param introduction how to reach them, where they want an introduction of their own
     */
    record AnswersRequest(
            @Nullable Boolean keptAsSupporter,
            @Nullable Boolean ownIntroduction,
            @Valid @Nullable OwnIntroduction introduction,
            @Size(max = 2_000) @Nullable String communicationNeeds) {

        Answers answers(Instant now, WorkerId heardBy) {
            boolean wanted = Boolean.TRUE.equals(ownIntroduction);
            if (introduction != null && !wanted) {
                throw new InvalidInputException(
                        "ownIntroduction", "not-asked", "Ask them directly whether they want it");
            }
            return new Answers(
                    answer(keptAsSupporter, now, heardBy),
                    answer(ownIntroduction, now, heardBy),
                    wanted ? wishes() : null,
                    Words.of(communicationNeeds));
        }

        private ContactWishes wishes() {
            return introduction == null ? ContactRequest.wishes(null) : introduction.wishes();
        }

        private static @Nullable OwnAnswer answer(
                @Nullable Boolean yes, Instant now, WorkerId heardBy) {
            return yes == null ? null : new OwnAnswer(yes, now, heardBy);
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
                    Words.of(phone),
                    Words.of(email),
                    mayText,
                    mayCall,
                    false,
                    mayEmail,
                    null,
                    null,
                    null,
                    null);
        }
    }

    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;
    private final ConversationRoom room;
    private final TellingDuty duty;
    private final Clock clock;

    CompanionController(
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations,
            ConversationRoom room,
            TellingDuty duty,
            Clock clock) {
        this.conversations = conversations;
        this.room = room;
        this.duty = duty;
        this.clock = clock;
    }

    @Operation(summary = "Record who came along to a conversation")
    @Refuses({"conversation-over", "died", "not-together"})
    @PostMapping("/api/people/{id}/conversations/{conversation}/companions")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<HelpFirst> bringIn(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @Valid @RequestBody CompanionRequest request,
            Caller caller,
            Cause cause) {
        var occasion = room.change(id, conversation, caller).occasion();
        var said = request.answers().answers(clock.instant(), caller.worker());
        var companion = request.companion(Ids.derive("companion", cause.id()), said);
        boolean first = duty.helpFirst(conversation, occasion, companion.written());
        conversations.of(conversation).handle(new BringIn(companion), cause);
        return HelpFirst.answer(first);
    }

    @Operation(summary = "Record what a companion answered for themselves")
    @Refuses({"conversation-over", "died", "not-here", "not-together"})
    @PostMapping("/api/people/{id}/conversations/{conversation}/companions/{companion}/answers")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<HelpFirst> hear(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @PathVariable UUID companion,
            @Valid @RequestBody AnswersRequest request,
            Caller caller,
            Cause cause) {
        var occasion = room.change(id, conversation, caller).occasion();
        var said = request.answers(clock.instant(), caller.worker());
        boolean first =
                duty.helpFirst(
                        conversation, occasion, Stream.ofNullable(said.communicationNeeds()));
        conversations.of(conversation).handle(new Hear(companion, said), cause);
        return HelpFirst.answer(first);
    }

    private static Words words(@Nullable String text) {
        return new Words(text == null ? "" : text.strip());
    }
}
