package org.livingwell.contact.meeting.lunch;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Say;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.None;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.stream.Stream;

/** Whether somebody wants to hear of lunches; said by themselves, or by a worker with them. */
@RestController
@RequestMapping("/api/people/{id}/keep-in-touch/lunches")
class WishController {

    record WishRequest(@NotNull(message = "Say yes or no") Boolean wanted) {}

    record WishView(PersonId person, boolean wanted) implements AboutPeople {

        static WishView of(PersonId person, LunchWish wish) {
            return new WishView(person, wish instanceof Said it && it.wants());
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;
    private final Inviting inviting;
    private final ContactAccess access;

    WishController(
            Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes,
            Inviting inviting,
            ContactAccess access) {
        this.wishes = wishes;
        this.inviting = inviting;
        this.access = access;
    }

    @Operation(summary = "Whether someone wants to hear of lunches")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    WishView one(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return WishView.of(id, wishes.find(id).orElseGet(None::new));
    }

    @Operation(summary = "Say whether someone wants to hear of lunches")
    @PutMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    WishView say(
            @PathVariable PersonId id,
            @Valid @RequestBody WishRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var say = new Say(id, access.mustBeWith(id), request.wanted());
        var said = wishes.of(id).handle(say, cause);
        if (!request.wanted()) inviting.stop(id);
        return WishView.of(id, said);
    }
}
