package org.livingwell.intake.arriving.conversation;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.LeaveOpen;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Sit;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.SitOtherwise;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.arriving.conversation.domain.Sitting;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** When, where and with whom people sat together, and when they go on. */
@RestController
@RequestMapping("/api/people/{id}/conversations/{conversation}")
class SittingController {

    private static final int GO_ON_WITHIN_DAYS = 7;

    record SittingRequest(
            @NotNull(message = "Say on which day") LocalDate on,
            @NotNull(message = "Say where") Sitting.Where where,
            @Size(max = 7) @Nullable List<Sitting.With> with,
            @Size(max = 500) @Nullable String who) {

        Sitting by(WorkerId worker) {
            var others = with == null ? List.<Sitting.With>of() : with.stream().distinct().toList();
            return new Sitting(on, where, others, Words.of(who), worker);
        }
    }

    record LeaveOpenRequest(@Nullable LocalDate finishBy) {}

    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;
    private final ConversationRoom room;
    private final TellingDuty duty;

    SittingController(
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations,
            ConversationRoom room,
            TellingDuty duty) {
        this.conversations = conversations;
        this.room = room;
        this.duty = duty;
    }

    @Operation(summary = "Record when and where people talked")
    @Refuses({"conversation-over", "date-to-come", "died"})
    @PostMapping("/sittings")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<HelpFirst> sit(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @Valid @RequestBody SittingRequest request,
            Caller caller,
            Cause cause) {
        var occasion = room.change(id, conversation, caller).occasion();
        var sit = new Sit(request.by(caller.worker()), room.today(occasion.place()));
        return noted(conversation, occasion, sit, sit.sitting(), cause);
    }

    @Operation(summary = "Correct when and where people talked")
    @Refuses({"conversation-over", "date-to-come", "died"})
    @PostMapping("/sittings/{number}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<HelpFirst> sitOtherwise(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @PathVariable int number,
            @Valid @RequestBody SittingRequest request,
            Caller caller,
            Cause cause) {
        var occasion = room.change(id, conversation, caller).occasion();
        var sitting = request.by(caller.worker());
        var otherwise = new SitOtherwise(number, sitting, room.today(occasion.place()));
        return noted(conversation, occasion, otherwise, sitting, cause);
    }

    private ResponseEntity<HelpFirst> noted(
            ConversationId id, Occasion occasion, Command command, Sitting sitting, Cause cause) {
        boolean first = duty.helpFirst(id, occasion, sitting.written());
        conversations.of(id).handle(command, cause);
        return HelpFirst.answer(first);
    }

    @Operation(summary = "Leave a conversation open, to continue by a date")
    @Refuses({"conversation-over", "date-over", "died"})
    @PostMapping("/leave-open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void leaveOpen(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @Valid @RequestBody LeaveOpenRequest request,
            Caller caller,
            Cause cause) {
        var today = today(id, conversation, caller);
        var asked = request.finishBy();
        var finishBy = asked == null ? today.plusDays(GO_ON_WITHIN_DAYS) : asked;
        conversations.of(conversation).handle(new LeaveOpen(finishBy, today), cause);
    }

    private LocalDate today(PersonId id, ConversationId conversation, Caller caller) {
        return room.today(room.change(id, conversation, caller).place());
    }
}
