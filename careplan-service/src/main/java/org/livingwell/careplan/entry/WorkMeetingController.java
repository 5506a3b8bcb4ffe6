package org.livingwell.careplan.entry;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.Doing.AskMeeting;
import org.livingwell.careplan.entry.domain.Doing.CallOffMeeting;
import org.livingwell.careplan.entry.domain.Doing.PlanMeeting;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting with whom somebody works for: they ask, and a worker says when they come along. */
@RestController
@RequestMapping("/api/people/{id}/care-plan/entries/{entry}/meeting")
class WorkMeetingController {

    /**
     * @param time where every place is; it lasts an hour
     */
    record WorkMeetingRequest(
            @NotNull(message = "Choose a day") LocalDate day,
            @NotNull(message = "Choose a time") LocalTime time) {}

    private final EntryChanges changes;
    private final Parties parties;

    WorkMeetingController(EntryChanges changes, Parties parties) {
        this.changes = changes;
        this.parties = parties;
    }

    @Operation(summary = "Ask for someone to come to a meeting at work: a step for the team")
    @Tagged
    @Refuses({"died", "entry-withdrawn", "not-shown", "not-work", "work-over"})
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/ask")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<EntryAnswer> ask(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            Seen seen,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        var step = parties.asking(id, Ahead.Kind.MEET_EMPLOYER, cause.id());
        return changes.change(
                id, entry, party, new AskMeeting(party, seen.revision(), step), cause);
    }

    @Operation(summary = "Say when you come to a meeting at work with them, or move it")
    @Tagged
    @Refuses({"date-over", "died", "entry-withdrawn", "not-shown", "not-work", "work-over"})
    @Refuses(status = 412, value = "changed-meanwhile")
    @PutMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<EntryAnswer> plan(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            @Valid @RequestBody WorkMeetingRequest request,
            Seen seen,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        var meeting = parties.meeting(cause.id(), request.day(), request.time(), caller.worker());
        var plan = new PlanMeeting(party, seen.revision(), meeting);
        return changes.change(id, entry, party, plan, cause);
    }

    @Operation(summary = "Call the meeting at work off")
    @Tagged
    @Refuses({"died", "entry-withdrawn", "not-shown", "not-work"})
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/off")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<EntryAnswer> callOff(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            Seen seen,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        var off = new CallOffMeeting(party, seen.revision());
        return changes.change(id, entry, party, off, cause);
    }
}
