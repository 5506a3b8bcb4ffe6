package org.livingwell.contact.staying.checkin;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.CallOff;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Finish;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Make;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Miss;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Move;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Note;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Whose;
import org.livingwell.contact.staying.checkin.domain.CheckInId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Check-ins: planned and done by whoever works with somebody, and read by them too. */
@RestController
@RequestMapping("/api/people/{id}/check-ins")
class CheckInController {

    record MadeCheckIn(CheckInId id) {}

    private final Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns;
    private final KeepingInTouch keeping;
    private final Hands hands;
    private final Retries retries;
    private final ContactAccess access;
    private final Places places;

    CheckInController(
            Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns,
            KeepingInTouch keeping,
            Hands hands,
            Retries retries,
            ContactAccess access,
            Places places) {
        this.checkIns = checkIns;
        this.keeping = keeping;
        this.hands = hands;
        this.retries = retries;
        this.access = access;
        this.places = places;
    }

    @Operation(summary = "Check-ins of a person, planned and past")
    @Whole("What is planned, and the latest hundred; it says how many came before")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    CheckInsView all(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        var today = places.today(access.mustBeWith(id));
        return CheckInsView.of(id, checkIns.about(id), hands, today);
    }

    @Operation(summary = "Plan a check-in, or note a contact that nobody planned")
    @Refuses({"date-over", "date-to-come", "died", "not-with-us", "one-of-both"})
    @PostMapping
    @Creates
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    MadeCheckIn make(
            @PathVariable PersonId id,
            @Valid @RequestBody CheckInRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        request.mustBeOneOfBoth();
        var whose = whose(id, CheckInId.of(cause));
        var today = places.today(whose.place());
        var planned = request.plan();
        if (planned != null) {
            mustBeWithUs(id);
            var make = new Make(whose, planned.plan(), caller.worker(), today);
            checkIns.of(whose.id()).handle(make, cause);
            keeping.settle(id); // who went meanwhile is asked nothing
        }
        var told = request.contact();
        if (told != null) {
            var account = told.account(today, caller.worker());
            var note = new Note(whose, account, caller.worker(), today);
            checkIns.of(whose.id()).handle(note, cause);
        }
        return new MadeCheckIn(whose.id());
    }

    @Operation(summary = "Say how a check-in went")
    @Refuses({"check-in-over", "date-over", "date-to-come", "died", "not-reached"})
    @PostMapping("/{checkIn}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void done(
            @PathVariable PersonId id,
            @PathVariable CheckInId checkIn,
            @Valid @RequestBody CheckInRequest.Told told,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var whose = whose(id, checkIn);
        var today = places.today(whose.place());
        var account = told.account(today, caller.worker());
        handle(whose, new Finish(whose, account, caller.worker(), today), cause);
    }

    @Operation(summary = "Say that they were not reached")
    @Refuses({"check-in-over", "died"})
    @PostMapping("/{checkIn}/missed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void missed(
            @PathVariable PersonId id,
            @PathVariable CheckInId checkIn,
            @Valid @RequestBody CheckInRequest.Unreached unreached,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var whose = whose(id, checkIn);
        var way = unreached.way();
        var again = retries.next(id, whose.place(), way);
        var today = places.today(whose.place());
        handle(whose, new Miss(whose, way, again, hands.of(id, checkIn), today), cause);
    }

    @Operation(summary = "Plan a check-in for another day")
    @Refuses({"check-in-over", "date-over", "died"})
    @PostMapping("/{checkIn}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void move(
            @PathVariable PersonId id,
            @PathVariable CheckInId checkIn,
            @Valid @RequestBody CheckInRequest.Planned to,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var whose = whose(id, checkIn);
        var today = places.today(whose.place());
        handle(whose, new Move(whose, to.moment(), to.way(), today), cause);
    }

    @Operation(summary = "Call a check-in off")
    @Refuses({"check-in-over", "died"})
    @PostMapping("/{checkIn}/call-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void callOff(
            @PathVariable PersonId id,
            @PathVariable CheckInId checkIn,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var whose = whose(id, checkIn);
        handle(whose, new CallOff(whose), cause);
    }

    private Whose whose(PersonId id, CheckInId checkIn) {
        return new Whose(checkIn, id, access.mustBeWith(id));
    }

    private void handle(Whose whose, CheckIn.Command command, Cause cause) {
        checkIns.of(whose.person(), whose.id()).handle(command, cause);
    }

    private void mustBeWithUs(PersonId id) {
        boolean withUs = access.known(id).filter(it -> it.state().equals("in-network")).isPresent();
        if (!withUs) {
            throw new RefusedException(
                    new Refusal(
                            "not-with-us",
                            "They are taking a pause or said goodbye; welcome them back first"));
        }
    }
}
