package org.livingwell.careplan.entry;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.Doing.TakeLetter;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Letters;
import org.livingwell.careplan.entry.domain.Wanted;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.paper.NotPrintableException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.AskedFor;
import org.livingwell.platform.web.Seen;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A letter about what would help at work: on paper, and somebody who comes along with it. */
@RestController
@RequestMapping("/api/people/{id}/care-plan/entries/{entry}/letter")
class LetterController {

    private static final RefusedException NOT_PRINTABLE =
            new RefusedException(
                    new Refusal("not-printable", "This cannot be printed: shorten it"));

    private final TheirEntries theirs;
    private final EntryChanges changes;
    private final Parties parties;
    private final LetterPaper paper;

    LetterController(
            TheirEntries theirs, EntryChanges changes, Parties parties, LetterPaper paper) {
        this.theirs = theirs;
        this.changes = changes;
        this.parties = parties;
        this.paper = paper;
    }

    @Operation(summary = "A letter about what would help at work, as PDF; print=large for large")
    @Refuses({"no-letter", "not-agreed", "not-printable"})
    @Refuses(status = 503, value = "printing-busy")
    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<byte[]> printed(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            @RequestParam(required = false) @Nullable String print,
            Caller caller) {
        boolean large = AskedFor.is("print", "large", print);
        var it = theirs.standing(id, entry, parties.reading(id, caller));
        Letters.whyNot(it).ifPresent(LetterController::refuse);
        byte[] letter = printed((Wanted.Future) it.written().content(), large);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"letter.pdf\"")
                .body(letter);
    }

    @Operation(summary = "Ask for someone to take the letter along with them: a step for the team")
    @Tagged
    @Refuses({"died", "entry-withdrawn", "no-letter", "not-shown"})
    @Refuses(status = 412, value = "changed-meanwhile")
    @PostMapping("/take")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<EntryAnswer> take(
            @PathVariable PersonId id,
            @PathVariable EntryId entry,
            Seen seen,
            Caller caller,
            Cause cause) {
        var party = parties.writing(id, caller);
        var take =
                new TakeLetter(
                        party,
                        seen.revision(),
                        parties.asking(id, Ahead.Kind.TAKE_LETTER, cause.id()));
        return changes.change(id, entry, party, take, cause);
    }

    private byte[] printed(Wanted.Future it, boolean large) {
        try {
            return paper.print(it, large);
        } catch (NotPrintableException unset) {
            throw NOT_PRINTABLE;
        }
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }
}
