package org.livingwell.careplan.outcome;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Command.Tell;
import org.livingwell.careplan.outcome.domain.HeardId;
import org.livingwell.careplan.outcome.domain.Matter;
import org.livingwell.careplan.outcome.domain.Reader;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Takes a complaint of the person, of somebody who supports them, or written down for them. */
@RestController
class ComplaintController {

    /**
     * @param about the worker it is about, where it is about one
     * @param shown whether the person may read it, where somebody who supports them complains
     */
    record ComplaintRequest(
            @NotBlank(message = "Write what happened")
                    @Size(max = 10_000, message = "Use at most 10,000 characters")
                    String text,
            @Nullable WorkerId about,
            @Nullable Boolean shown) {}

    /**
     * @param acknowledgeBy by when a lead says that they have it
     */
    record MadeComplaint(HeardId id, LocalDate acknowledgeBy, LocalDate answerBy) {}

    private final Aggregate<Heard, Heard.Command, Heard.Event> heard;
    private final Readers readers;
    private final CarePlanAccess access;
    private final Clock clock;

    ComplaintController(
            Aggregate<Heard, Heard.Command, Heard.Event> heard,
            Readers readers,
            CarePlanAccess access,
            Clock clock) {
        this.heard = heard;
        this.readers = readers;
        this.access = access;
        this.clock = clock;
    }

    @Operation(summary = "Complain: a lead it is not about answers by a day")
    @Refuses("died")
    @PostMapping("/api/people/{id}/care-plan/complaints")
    @Creates("/api/people/{id}/care-plan/heard")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person', 'supporter')")
    MadeComplaint complain(
            @PathVariable PersonId id,
            @Valid @RequestBody ComplaintRequest request,
            Caller caller,
            Cause cause) {
        var matter = matter(id, request, readers.writing(id, caller), cause);
        var days = matter.from(access.today());
        heard.of(matter.id()).handle(new Tell(matter, access.today()), cause);
        return new MadeComplaint(
                matter.id(), Objects.requireNonNull(days.acknowledgeBy()), days.answerBy());
    }

    private Matter matter(PersonId id, ComplaintRequest request, Reader by, Cause cause) {
        var its = HeardId.of(cause);
        var place = access.mustBeWith(id).place();
        var text = new Words(request.text().strip());
        var about = request.about();
        var now = clock.instant();
        return switch (by) {
            case Reader.Themselves _ ->
                    new Matter.Complaint(its, id, place, text, null, about, now);
            case Reader.OfTheTeam(var worker, _) ->
                    new Matter.Complaint(its, id, place, text, worker, about, now);
            case Reader.Supporting(var login) ->
                    new Matter.FromSupporter(
                            its,
                            id,
                            place,
                            text,
                            login,
                            Boolean.TRUE.equals(request.shown()),
                            about,
                            now);
        };
    }
}
