package org.livingwell.intake.rights.copy;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.asking.AskRequest;
import org.livingwell.intake.rights.asking.Askings;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.Copy.Command.Ask;
import org.livingwell.intake.rights.copy.domain.Copy.None;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A copy of everything: asked for by the person or with them, fetched by them or for them. */
@RestController
@RequestMapping("/api/people/{id}/copy")
class CopyController {

    private final Aggregate<Copy, Copy.Command, Copy.Event> copies;
    private final CopyPages pages;
    private final CopyLetter letter;
    private final Askings askings;
    private final IntakeAccess access;

    CopyController(
            Aggregate<Copy, Copy.Command, Copy.Event> copies,
            CopyPages pages,
            CopyLetter letter,
            Askings askings,
            IntakeAccess access) {
        this.copies = copies;
        this.pages = pages;
        this.letter = letter;
        this.askings = askings;
        this.access = access;
    }

    @Operation(summary = "Ask for a copy of everything that is kept about a person")
    @Refuses("copy-ready")
    @PostMapping
    @Creates("")
    @PreAuthorize("hasAnyRole('person', 'worker', 'lead')")
    CopyView ask(
            @PathVariable PersonId id,
            @RequestBody AskRequest request,
            Caller caller,
            Cause cause) {
        access.mustSpeakFor(id, caller);
        var asking = askings.of(id, caller, request.identifiedBy());
        var ask = new Ask(asking, askings.decideBy(asking));
        return CopyView.of(id, copies.of(CopyId.of(id)).handle(ask, cause));
    }

    @Operation(summary = "Progress of a copy")
    @GetMapping
    @PreAuthorize("hasAnyRole('person', 'worker', 'lead')")
    CopyView one(@PathVariable PersonId id, Caller caller) {
        access.mustHearOf(id, caller);
        return CopyView.of(id, find(id));
    }

    @Operation(summary = "The copy itself, as data")
    @GetMapping("/content")
    @PreAuthorize("hasAnyRole('person', 'privacy-officer')")
    ResponseEntity<CopyContent> content(@PathVariable PersonId id, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"notes.json\"")
                .body(fetched(id, caller));
    }

    @Operation(summary = "The copy itself, as a page to read and print")
    @GetMapping(path = "/page", produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize("hasAnyRole('person', 'privacy-officer')")
    ResponseEntity<PrintedCopy> page(@PathVariable PersonId id, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new PrintedCopy(id, letter.write(fetched(id, caller))));
    }

    private Copy find(PersonId id) {
        return copies.find(CopyId.of(id)).orElseGet(None::new);
    }

    private CopyContent fetched(PersonId id, Caller caller) {
        if (!(find(id) instanceof Ready ready)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        access.mustOwnOrGuard(id, ready.asking().place(), caller);
        return new CopyContent(id, ready.readyAt(), pages.contents(ready));
    }
}
