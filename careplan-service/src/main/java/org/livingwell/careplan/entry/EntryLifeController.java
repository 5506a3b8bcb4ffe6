package org.livingwell.careplan.entry;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.Doing;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Helped;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.livingwell.platform.web.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What becomes of an entry: only the person agrees, declines and decides who sees it; whoever saw
 * older words gets the newer ones back.
 */
@RestController
@RequestMapping("/api/people/{id}/care-plan/entries/{entry}")
class EntryLifeController {

    /**
     * @param why what is not quite right
     */
    record DeclineRequest(@Nullable @Size(max = 2_000) String why) {}

    /**
     * @param present who was there, where a worker and the person wrote it together
     */
    record CorrectRequest(
            @NotNull(message = "Write something") @Valid EntryText entry,
            @Nullable @Size(max = 500) String present) {}

    record AudienceRequest(@NotNull(message = "Choose who sees this") ShownTo shownTo) {}

    record TryRequest(@NotNull(message = "Say how much it helped") Helped helped) {}

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;
    private final TheirEntries theirs;
    private final EntryChanges changes;
    private final Parties parties;
    private final CarePlanAccess access;

    EntryLifeController(
            Aggregate<Entry, Entry.Command, Entry.Event> entries,
            TheirEntries theirs,
            EntryChanges changes,
            Parties parties,
            CarePlanAccess access) {
        this.entries = entries;
        this.theirs = theirs;
        this.changes = changes;
        this.parties = parties;
        this.access = access;
    }

    @Operation(summary = "Agree to what is written")
    @Tagged
    @Refuses("entry-withdrawn")
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/agree")
    @PreAuthorize("hasRole('person')")
    ResponseEntity<EntryAnswer> agree(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            Seen seen,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        return changes.change(id, entry, party, new Command.Agree(seen.revision()), cause);
    }

    @Operation(summary = "Say that what is written is not quite right")
    @Tagged
    @Refuses({"entry-withdrawn", "own-words"})
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/decline")
    @PreAuthorize("hasRole('person')")
    ResponseEntity<EntryAnswer> decline(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            @Valid @RequestBody DeclineRequest request,
            Seen seen,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        var decline = new Command.Decline(seen.revision(), Words.of(request.why()));
        return changes.change(id, entry, party, decline, cause);
    }

    @Operation(summary = "Correct what is written; what stood before is kept for the person")
    @Tagged
    @Refuses({
        "corrected-often",
        "died",
        "entry-withdrawn",
        "not-your-words",
        "other-section",
        "theirs-to-say"
    })
    @Refuses(status = 412, value = "changed-meanwhile")
    @Refuses(status = 413, value = "text-too-large")
    @PutMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<EntryAnswer> correct(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            @Valid @RequestBody CorrectRequest request,
            Seen seen,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        var before = theirs.one(id, entry, party).said();
        request.entry().mustPlanFrom(access.today(), before.plannedFor());
        request.entry().mustBeAsked(before.stage());
        var correct =
                new Command.Correct(
                        party,
                        request.entry().section(),
                        request.entry().content(cause.id(), parties.seesTo(id, party)),
                        seen.revision(),
                        Words.of(request.present()));
        return changes.change(id, entry, party, correct, cause);
    }

    @Operation(summary = "Take an entry out of the plan")
    @Refuses({"died", "theirs-to-withdraw"})
    @PostMapping("/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void withdraw(
            @PathVariable PersonId id, @PathVariable EntryId entry, Caller caller, Cause cause) {
        var party = parties.writing(id, caller);
        entries.of(id, entry).handle(new Command.Withdraw(party), cause);
    }

    @Operation(summary = "Decide who sees an entry")
    @Tagged
    @Refuses("entry-withdrawn")
    @Refuses(status = 412, value = "changed-meanwhile")
    @PutMapping("/audience")
    @PreAuthorize("hasRole('person')")
    ResponseEntity<EntryAnswer> show(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            @Valid @RequestBody AudienceRequest request,
            Seen seen,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        Command command =
                request.shownTo() == ShownTo.ONLY_ME
                        ? new Command.KeepToThemselves(seen.revision())
                        : new Command.ShowTo(request.shownTo().audience(), seen.revision());
        return changes.change(id, entry, party, command, cause);
    }

    @Operation(summary = "Note that a way of coping was tried, and how much it helped")
    @Refuses({"died", "entry-withdrawn", "not-coping"})
    @PostMapping("/tries")
    @Creates("/api/people/{id}/care-plan/entries/{entry}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    EntryAnswer.Saved tried(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            @Valid @RequestBody TryRequest request,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        var after = entries.of(id, entry).handle(new Doing.Try(party, request.helped()), cause);
        return new EntryAnswer.Saved(id, TheirEntries.seen(after, party));
    }

    @Operation(
            summary =
                    "Ask somebody who matters to them whether they want support themselves: a step"
                            + " for the team")
    @Refuses({"died", "entry-withdrawn", "not-a-person", "not-shown"})
    @PostMapping("/ask-them")
    @Creates("/api/people/{id}/care-plan/entries/{entry}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    EntryAnswer.Saved askThem(
            @PathVariable PersonId id, @PathVariable EntryId entry, Caller caller, Cause cause) {
        return asking(id, entry, Ahead.Kind.ASK_ABOUT_SUPPORT, caller, cause);
    }

    @Operation(
            summary =
                    "Name somebody who matters to them as a supporter: a step for the team to offer"
                            + " an introduction of their own and a login")
    @Refuses({"died", "entry-withdrawn", "not-a-person", "not-shown"})
    @PostMapping("/name-supporter")
    @Creates("/api/people/{id}/care-plan/entries/{entry}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    EntryAnswer.Saved nameSupporter(
            @PathVariable PersonId id, @PathVariable EntryId entry, Caller caller, Cause cause) {
        return asking(id, entry, Ahead.Kind.SUPPORTER_NAMED, caller, cause);
    }

    private EntryAnswer.Saved asking(
            PersonId id, EntryId entry, Ahead.Kind what, Caller caller, Cause cause) {
        var party = parties.writing(id, caller);
        var step = parties.asking(id, what, cause.id());
        var after = entries.of(id, entry).handle(new Doing.AskThem(party, step), cause);
        return new EntryAnswer.Saved(id, TheirEntries.seen(after, party));
    }
}
