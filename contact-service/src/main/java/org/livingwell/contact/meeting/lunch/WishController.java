package org.livingwell.contact.meeting.lunch;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Host;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.HostNoMore;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Say;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.None;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
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

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether somebody wants to hear of lunches, and which they host; said by themselves, or by a
 * worker with them.
 */
@RestController
@RequestMapping("/api/people/{id}/keep-in-touch/lunches")
class WishController {

    record WishRequest(@NotNull(message = "Say yes or no") Boolean wanted) {}

    /**
     * @param hosts no for somebody who hosts it no more
     */
    record HostRequest(@NotNull(message = "Say yes or no") Boolean hosts) {}

    record Hosted(LunchId lunch, Instant startsAt) {}

    record WishView(PersonId person, boolean wanted, List<Hosted> hosts) implements AboutPeople {

        static WishView of(PersonId person, LunchWish wish, Instant now) {
            if (!(wish instanceof Said it)) return new WishView(person, false, List.of());
            var hosts =
                    it.hosting(now).stream().map(h -> new Hosted(h.lunch(), h.startsAt())).toList();
            return new WishView(person, it.wants(), hosts);
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;
    private final Hosts hosts;
    private final ContactAccess access;
    private final Clock clock;

    WishController(
            Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes,
            Hosts hosts,
            ContactAccess access,
            Clock clock) {
        this.wishes = wishes;
        this.hosts = hosts;
        this.access = access;
        this.clock = clock;
    }

    @Operation(summary = "Whether someone wants to hear of lunches, and which they host")
    @Whole("What one person hosts, forgotten a week after")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    WishView one(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return view(id, wishes.find(id).orElseGet(None::new));
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
        return view(id, wishes.of(id).handle(say, cause));
    }

    @Operation(summary = "Record that someone agreed to host a lunch, or hosts it no more")
    @Refuses({"lunch-cancelled", "lunch-over", "team-asks"})
    @PutMapping("/{lunch}")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    WishView host(
            @PathVariable PersonId id,
            @PathVariable LunchId lunch,
            @Valid @RequestBody HostRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var place = access.mustBeWith(id);
        var command =
                request.hosts()
                        ? new Host(id, place, hosts.agreed(id, lunch, place, caller))
                        : new HostNoMore(lunch);
        return view(id, wishes.of(id).handle(command, cause));
    }

    private WishView view(PersonId id, LunchWish wish) {
        return WishView.of(id, wish, clock.instant());
    }
}
