package org.livingwell.careplan.entry;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.domain.Doing.DoToday;
import org.livingwell.careplan.entry.domain.Doing.Want;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.livingwell.platform.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What follows from what is written: help that is wanted, and what was done today. */
@RestController
@RequestMapping("/api/people/{id}/care-plan/entries/{entry}")
class EntryDoingController {

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;
    private final EntryChanges changes;
    private final Parties parties;
    private final CarePlanAccess access;

    EntryDoingController(
            Aggregate<Entry, Entry.Command, Entry.Event> entries,
            EntryChanges changes,
            Parties parties,
            CarePlanAccess access) {
        this.entries = entries;
        this.changes = changes;
        this.parties = parties;
        this.access = access;
    }

    @Operation(summary = "Say that they want the help, or the opportunity, that is written here")
    @Tagged
    @Refuses({"died", "entry-withdrawn", "no-kind", "not-shown", "not-support"})
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/want")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<EntryAnswer> want(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            Seen seen,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        var want = new Want(party, seen.revision(), access.today());
        return changes.change(id, entry, party, want, cause);
    }

    @Operation(summary = "Note that they did today what does them good; once a day")
    @Refuses({"died", "entry-withdrawn", "not-wellbeing"})
    @PostMapping("/done-today")
    @Creates("/api/people/{id}/care-plan/entries/{entry}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    EntryAnswer.Saved doneToday(
            @PathVariable PersonId id, @PathVariable EntryId entry, Caller caller, Cause cause) {
        var party = parties.writing(id, caller);
        var done = new DoToday(party, access.today());
        var after = entries.of(id, entry).handle(done, cause);
        return new EntryAnswer.Saved(id, TheirEntries.seen(after, party));
    }
}
