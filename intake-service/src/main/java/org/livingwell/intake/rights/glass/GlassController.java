package org.livingwell.intake.rights.glass;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.rights.glass.domain.Glass;
import org.livingwell.intake.rights.glass.domain.Glass.Command.Close;
import org.livingwell.intake.rights.glass.domain.Glass.Command.Open;
import org.livingwell.intake.rights.glass.domain.Glass.Command.TakeNote;
import org.livingwell.intake.rights.glass.domain.Glass.Opening;
import org.livingwell.intake.rights.glass.domain.Glass.Whole;
import org.livingwell.intake.rights.glass.domain.GlassId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.livingwell.platform.web.Creates;
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

import java.time.Instant;
import java.util.List;

/** Opening a record from outside, and the privacy officer who is told. */
@RestController
class GlassController {

    record Why(
            @NotBlank(message = "Say why you need to open this now") @Size(max = 2000)
                    String reason) {}

    record Opened(Instant until) {}

    private static final int MOST = 100;

    private final Aggregate<Glass, Glass.Command, Glass.Event> glasses;
    private final IntakeAccess access;
    private final SecondFactor secondFactor;

    GlassController(
            Aggregate<Glass, Glass.Command, Glass.Event> glasses,
            IntakeAccess access,
            SecondFactor secondFactor) {
        this.glasses = glasses;
        this.access = access;
        this.secondFactor = secondFactor;
    }

    /** A repeat is let in as it was then, although what it opened is outside no more. */
    @Operation(summary = "Emergency access: open a record for an hour, with a reason")
    @Refuses(status = 403, value = "second-factor-needed")
    @Refuses({"open-already", "reason-needed"})
    @PostMapping("/api/people/{id}/break-glass")
    @Creates("/api/people/{id}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Opened open(
            @PathVariable PersonId id, @Valid @RequestBody Why why, Caller caller, Cause cause) {
        var glass = GlassId.of(cause);
        PlaceId place =
                glasses.find(glass).orElseGet(Whole::new) instanceof Opening it
                        ? it.place()
                        : access.mustBeOutside(id, caller);
        secondFactor.mustBeProven(caller);
        var reason = new Words(why.reason().strip());
        var open = new Open(id, place, caller.worker(), caller.name(), reason);
        return new Opened(((Opening) glasses.of(glass).handle(open, cause)).opening().until());
    }

    /** For whoever opened it; a repeat finds it closed. */
    @Operation(summary = "Close emergency access before its hour is over")
    @PostMapping("/api/people/{id}/break-glass/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void close(@PathVariable PersonId id, Caller caller, Cause cause) {
        var theirs =
                glasses.about(id).stream()
                        .filter(it -> it.state() instanceof Opening of && of.isBy(caller.worker()))
                        .toList();
        if (theirs.isEmpty()) throw new RefusedException(Refusal.NOT_FOUND);
        theirs.forEach(it -> glasses.of(it.id()).handle(new Close(), cause));
    }

    @Operation(summary = "Records opened by emergency access")
    @GetMapping("/api/break-glass")
    @PreAuthorize("hasRole('privacy-officer')")
    OpeningsView openings(@RequestParam(required = false) @Nullable Cursor cursor, Caller caller) {
        return OpeningsView.of(
                caller.places().stream()
                        .flatMap(it -> latest(it).stream())
                        .flatMap(OpeningsView.Opening::of)
                        .filter(it -> !access.isClose(it.person(), caller))
                        .toList(),
                cursor);
    }

    private List<Kept<Glass>> latest(PlaceId place) {
        return glasses.list(eq("place", place.value()), Sorts.descending("index.at"), MOST);
    }

    @Operation(summary = "Record that an emergency access has been looked at")
    @PostMapping("/api/break-glass/{id}/acknowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('privacy-officer')")
    void takeNote(@PathVariable GlassId id, Caller caller, Cause cause) {
        var opening = (Opening) glasses.of(id).state();
        if (access.isClose(opening.person(), caller)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        access.mustGuard(opening.place(), caller);
        glasses.of(id).handle(new TakeNote(caller.name()), cause);
    }
}
