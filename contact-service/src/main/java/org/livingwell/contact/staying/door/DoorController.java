package org.livingwell.contact.staying.door;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.door.domain.Door;
import org.livingwell.contact.staying.door.domain.Door.Command.MakeLink;
import org.livingwell.contact.staying.door.domain.Door.Command.RecordGiven;
import org.livingwell.contact.staying.door.domain.Door.Command.Revoke;
import org.livingwell.contact.staying.door.domain.Door.None;
import org.livingwell.contact.staying.door.domain.Door.Ready;
import org.livingwell.contact.staying.door.domain.Given;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.secret.Secret;
import org.livingwell.platform.secret.Secrets;
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

import java.time.LocalDate;

/** Somebody's door, made and handed over by whoever works with them, or by themselves. */
@RestController
@RequestMapping("/api/people/{id}/door")
class DoorController {

    /**
     * @param keepOlder whether links made before go on working; they stop where nothing is said,
     *     for a card may be in somebody else's hands
     */
    record LinkRequest(@Nullable Boolean keepOlder) {}

    /**
     * @param on today where it is not said
     */
    record GivenRequest(
            @NotNull(message = "Say how they got it") Given.How how, @Nullable LocalDate on) {}

    private final Aggregate<Door, Door.Command, Door.Event> doors;
    private final ContactAccess access;
    private final Places places;

    DoorController(
            Aggregate<Door, Door.Command, Door.Event> doors, ContactAccess access, Places places) {
        this.doors = doors;
        this.access = access;
        this.places = places;
    }

    @Operation(summary = "Make a link that lets someone back in")
    @Refuses({"died", "too-many-links"})
    @PostMapping
    @Creates("/api/people/{id}/door")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    MadeLinkView make(
            @PathVariable PersonId id,
            @RequestBody(required = false) @Nullable LinkRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        boolean keepOlder = request != null && Boolean.TRUE.equals(request.keepOlder());
        Secret secret = Secrets.mint();
        var hashed = secret.hashedAsTyped();
        var make = new MakeLink(id, access.mustBeWith(id), hashed, keepOlder, caller.worker());
        Door door = doors.of(id).handle(make, cause);
        boolean opens = door instanceof Ready it && it.opensWith(hashed);
        return new MadeLinkView(DoorView.of(id, door), opens ? secret : null);
    }

    @Operation(summary = "Whether someone has a link that lets them back in")
    @Whole("No more than five links work at once")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    DoorView one(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return DoorView.of(id, doors.find(id).orElseGet(None::new));
    }

    @Operation(summary = "Record how someone got their newest link")
    @Refuses({"date-to-come", "died", "no-link"})
    @PostMapping("/given")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void given(
            @PathVariable PersonId id,
            @Valid @RequestBody GivenRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        LocalDate today = places.today(access.mustBeWith(id));
        LocalDate on = request.on() == null ? today : request.on();
        var given = new Given(request.how(), on, caller.worker());
        doors.of(id).handle(new RecordGiven(given, today), cause);
    }

    @Operation(summary = "Let no link of someone's work any more")
    @Refuses("died")
    @PostMapping("/revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    void revoke(@PathVariable PersonId id, Caller caller, Cause cause) {
        access.mustWorkWith(id, caller);
        doors.of(id).handle(new Revoke(caller.worker()), cause);
    }
}
