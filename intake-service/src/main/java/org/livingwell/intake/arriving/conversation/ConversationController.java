package org.livingwell.intake.arriving.conversation;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Replan;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.Meeting;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Creates;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A person's conversations: many, one open at a time. */
@RestController
@RequestMapping("/api/people/{id}/conversations")
class ConversationController {

    /**
     * @param day when it is to be; today where nothing is said
     * @param time there, where one is agreed: then it is an appointment, and they are reminded
     * @param interpreter whether one is wanted; for a conversation with a time
     */
    record PlanRequest(
            @NotNull(message = "Say which kind of conversation: initial or together") Kind kind,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable Boolean interpreter) {}

    /**
     * @param time there; left out where nobody is to come at a time any more
     */
    record ReplanRequest(
            @NotNull(message = "Say on which day") LocalDate day,
            @Nullable LocalTime time,
            @Nullable Boolean interpreter) {}

    record Planned(ConversationId id) {}

    private final Planning planning;
    private final TheirConversations theirs;
    private final CarriedForward carried;
    private final ConversationRoom room;

    ConversationController(
            Planning planning,
            TheirConversations theirs,
            CarriedForward carried,
            ConversationRoom room) {
        this.planning = planning;
        this.theirs = theirs;
        this.carried = carried;
        this.room = room;
    }

    @Operation(summary = "Plan a conversation")
    @Refuses({"conversation-open", "date-over", "died"})
    @PostMapping
    @Creates
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Planned plan(
            @PathVariable PersonId id,
            @Valid @RequestBody PlanRequest request,
            Caller caller,
            Cause cause) {
        var person = room.change(id, caller);
        var today = room.today(person.place());
        var day = request.day() == null ? today : request.day();
        var zone = room.zone(person.place());
        var meeting = meeting(day, request.time(), request.interpreter(), zone);
        return new Planned(planning.plan(id, person, request.kind(), day, meeting, today, cause));
    }

    @Operation(summary = "Plan an open conversation for another day or time")
    @Refuses({"conversation-over", "date-over", "died"})
    @PutMapping("/{conversation}/plan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void replan(
            @PathVariable PersonId id,
            @PathVariable ConversationId conversation,
            @Valid @RequestBody ReplanRequest request,
            Caller caller,
            Cause cause) {
        room.change(id, conversation, caller);
        var person = room.change(id, caller);
        var zone = room.zone(person.place());
        planning.replan(
                conversation,
                new Replan(
                        request.day(),
                        meeting(request.day(), request.time(), request.interpreter(), zone),
                        person.leadWorker(),
                        room.today(person.place())),
                cause);
    }

    private static @Nullable Meeting meeting(
            LocalDate day, @Nullable LocalTime time, @Nullable Boolean interpreter, ZoneId zone) {
        if (time == null) return null;
        var startsAt = day.atTime(time).atZone(zone).toInstant();
        return new Meeting(startsAt, Boolean.TRUE.equals(interpreter));
    }

    @Operation(summary = "A person's conversations")
    @Whole("What one person said in one life")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ConversationsView all(@PathVariable PersonId id, Caller caller) {
        room.read(id, caller);
        return ConversationsView.of(id, theirs.of(id));
    }

    /** The person reads what was said; what others need, and the team's notes, are not theirs. */
    @Operation(summary = "One conversation, with what was said in it")
    @GetMapping("/{conversation}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ConversationView one(
            @PathVariable PersonId id, @PathVariable ConversationId conversation, Caller caller) {
        var found = room.read(id, conversation, caller);
        return room.isOwn(id, caller)
                ? ConversationView.own(conversation, found)
                : ConversationView.of(conversation, found, carried.into(found.occasion()));
    }
}
