package org.livingwell.careplan.outcome;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Command.Acknowledge;
import org.livingwell.careplan.outcome.domain.Heard.Command.Answer;
import org.livingwell.careplan.outcome.domain.Heard.Command.Withdraw;
import org.livingwell.careplan.outcome.domain.HeardId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Cursor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was said about us: whoever said it reads the answer, and a lead gives it. */
@RestController
class HeardController {

    record AnswerRequest(
            @NotBlank(message = "Write what you answer")
                    @Size(max = 10_000, message = "Use at most 10,000 characters")
                    String text) {}

    private final Aggregate<Heard, Heard.Command, Heard.Event> all;
    private final TheirHeard theirs;
    private final Readers readers;
    private final CarePlanAccess access;

    HeardController(
            Aggregate<Heard, Heard.Command, Heard.Event> all,
            TheirHeard theirs,
            Readers readers,
            CarePlanAccess access) {
        this.all = all;
        this.theirs = theirs;
        this.readers = readers;
        this.access = access;
    }

    @Operation(summary = "What somebody said about us, and what we answered")
    @Whole("What was said about us in one plan")
    @GetMapping("/api/people/{id}/care-plan/heard")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person', 'supporter')")
    HeardView all(@PathVariable PersonId id, Caller caller) {
        return new HeardView(theirs.of(id, readers.reading(id, caller), caller), null);
    }

    @Operation(summary = "What could have been better: what waits for the leads of a place")
    @GetMapping("/api/could-be-better")
    @PreAuthorize("hasRole('lead')")
    HeardView in(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustWorkIn(place, caller);
        return theirs.in(place, cursor, caller);
    }

    @Operation(summary = "Say that a lead has a complaint and sees to it")
    @PostMapping("/api/people/{id}/care-plan/heard/{heard}/acknowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('lead')")
    void acknowledge(
            @PathVariable PersonId id, @PathVariable HeardId heard, Caller caller, Cause cause) {
        all.of(id, heard).handle(new Acknowledge(readers.leading(id, caller)), cause);
    }

    @Operation(summary = "Answer what was said about us; whoever said it reads the answer")
    @Refuses("answered-already")
    @PostMapping("/api/people/{id}/care-plan/heard/{heard}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('lead')")
    void answer(
            @PathVariable PersonId id,
            @PathVariable HeardId heard,
            @Valid @RequestBody AnswerRequest request,
            Caller caller,
            Cause cause) {
        var answer = new Answer(readers.leading(id, caller), new Words(request.text().strip()));
        all.of(id, heard).handle(answer, cause);
    }

    @Operation(summary = "Take a complaint back, while it is not answered")
    @Refuses({"answered-already", "died"})
    @PostMapping("/api/people/{id}/care-plan/heard/{heard}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('person', 'supporter')")
    void withdraw(
            @PathVariable PersonId id, @PathVariable HeardId heard, Caller caller, Cause cause) {
        var by = readers.writing(id, caller);
        all.of(id, heard).handle(new Withdraw(by, readers.isUnknowing(id, by)), cause);
    }
}
