package org.livingwell.contact.meeting.lunch;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.Rhythm;
import org.livingwell.contact.meeting.lunch.domain.Tap;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Creates;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A team's listening lunches: planned, changed, counted, over. */
@RestController
@RequestMapping("/api/lunches")
class LunchController {

    /**
     * @param rhythm how often it comes again; once where nothing is said
     */
    record PlanRequest(
            @NotNull PlaceId place,
            @NotNull(message = "Choose the day") LocalDate on,
            @Nullable Rhythm rhythm,
            @NotNull(message = "Say how it is held") @Valid LunchRequest lunch) {}

    /**
     * @param rest whether all later ones of its series change with it; then its day stays
     */
    record ChangeRequest(
            @NotNull(message = "Choose the day") LocalDate on,
            @Nullable Boolean rest,
            @NotNull(message = "Say how it is held") @Valid LunchRequest lunch) {}

    /**
     * @param rest whether all later ones of its series are cancelled with it
     */
    record CancelRequest(@Nullable Boolean rest) {}

    record CountRequest(@NotNull(message = "Say whether it is one more") Tap tap) {}

    /**
     * @param how a line about no person; empty takes out what was said before
     */
    record FinishRequest(
            @Nullable @Size(max = 300, message = "Keep it to 300 letters") String how) {}

    record Count(int count) {}

    /**
     * @param network people of the network who host it; never shown to the public
     */
    record HostsView(LunchId lunch, List<PersonId> network) implements AboutPeople {

        @Override
        public Stream<PersonId> people() {
            return network.stream();
        }
    }

    private final LunchRoom room;
    private final LunchLists lists;
    private final Hosts hosts;
    private final ContactAccess access;

    LunchController(LunchRoom room, LunchLists lists, Hosts hosts, ContactAccess access) {
        this.room = room;
        this.lists = lists;
        this.hosts = hosts;
        this.access = access;
    }

    @Operation(summary = "Lunches of a place, to count, today's and to come")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    LunchView.All ahead(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustWorkIn(place, caller);
        return lists.ahead(place, cursor);
    }

    @Operation(summary = "Lunches of a place that were, the last first")
    @GetMapping("/past")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    LunchView.All past(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustWorkIn(place, caller);
        return lists.past(place, cursor);
    }

    @Operation(summary = "Plan a lunch, once or again and again")
    @Refuses({"date-over", "host-elsewhere"})
    @PostMapping
    @Creates
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    LunchView plan(@Valid @RequestBody PlanRequest request, Caller caller, Cause cause) {
        access.mustWorkIn(request.place(), caller);
        var terms = request.lunch().terms();
        hosts.mustWorkIn(request.place(), terms.hosts(), List.of(), caller);
        return LunchView.of(
                request.rhythm() == null
                        ? room.once(request.place(), request.on(), terms, cause)
                        : room.again(
                                request.place(), request.on(), request.rhythm(), terms, cause));
    }

    @Operation(summary = "One lunch")
    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    LunchView one(@PathVariable LunchId id, Caller caller) {
        return LunchView.of(room.enter(id, caller));
    }

    @Operation(summary = "People of the network who host a lunch")
    @Whole("Those of one lunch, at most fifty")
    @GetMapping("/{id}/hosts")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    HostsView hosts(@PathVariable LunchId id, Caller caller) {
        return new HostsView(id, hosts.ofTheNetwork(room.enter(id, caller), caller));
    }

    @Operation(summary = "Change a lunch, or it and all later ones")
    @Refuses({
        "date-over",
        "host-elsewhere",
        "lunch-cancelled",
        "lunch-over",
        "people-came",
        "series-over"
    })
    @PutMapping("/{id}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    LunchView change(
            @PathVariable LunchId id,
            Seen seen,
            @Valid @RequestBody ChangeRequest request,
            Caller caller,
            Cause cause) {
        var lunch = room.enter(id, caller);
        boolean rest = Boolean.TRUE.equals(request.rest());
        var terms = request.lunch().terms();
        var before = lunch.occasion().terms().hosts();
        hosts.mustWorkIn(lunch.place(), terms.hosts(), before, caller);
        return LunchView.of(room.change(lunch, request.on(), terms, rest, seen, cause));
    }

    @Operation(summary = "Cancel a lunch, or it and all later ones")
    @Refuses({"lunch-over", "people-came"})
    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void cancel(
            @PathVariable LunchId id,
            @Valid @RequestBody(required = false) @Nullable CancelRequest request,
            Caller caller,
            Cause cause) {
        var lunch = room.enter(id, caller);
        boolean rest = request != null && Boolean.TRUE.equals(request.rest());
        room.cancel(lunch, rest, cause);
    }

    @Operation(summary = "Count one who popped in, without asking who they are")
    @Refuses({"lunch-cancelled", "lunch-over", "nobody-counted", "too-early"})
    @PostMapping("/{id}/count")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Count count(
            @PathVariable LunchId id,
            @Valid @RequestBody CountRequest request,
            Caller caller,
            Cause cause) {
        room.enter(id, caller);
        return new Count(room.count(id, request.tap(), cause));
    }

    @Operation(summary = "Say that a lunch is over, and how it was")
    @Refuses({"lunch-cancelled", "too-early"})
    @PostMapping("/{id}/finish")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    LunchView finish(
            @PathVariable LunchId id,
            @Valid @RequestBody FinishRequest request,
            Caller caller,
            Cause cause) {
        room.enter(id, caller);
        return LunchView.of(room.finish(id, request.how(), cause));
    }
}
