package org.livingwell.contact.staying.checkin;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.checkin.domain.Celebrate;
import org.livingwell.contact.staying.checkin.domain.Choice;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Command.Choose;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Kept;
import org.livingwell.contact.staying.checkin.domain.Way;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.stream.Stream;

/** How often somebody likes to hear from us and how: they say it, or a worker with them. */
@RestController
@RequestMapping("/api/people/{id}/keep-in-touch")
class KeepInTouchController {

    /**
     * @param often none where they say only how they like it met when something went well; how
     *     often and by which way stay as they are then
     * @param way none where any that is safe for them will do
     * @param celebrate none where they did not say; whoever walks with them tells them then
     */
    record ChoiceRequest(
            Choice.@Nullable Often often, @Nullable Way way, @Nullable Celebrate celebrate) {

        Choice on(LocalDate day) {
            if (often == null && celebrate == null) {
                throw new InvalidInputException("often", "missing", "Choose how often");
            }
            return new Choice(often, way, day, celebrate);
        }
    }

    /**
     * @param often none until they chose
     * @param since the day they said it
     */
    record KeepInTouchView(
            PersonId person,
            Choice.@Nullable Often often,
            @Nullable Way way,
            @Nullable LocalDate since,
            @Nullable Celebrate celebrate)
            implements AboutPeople {

        static KeepInTouchView of(PersonId person, KeepInTouch it) {
            Choice choice = it instanceof Kept kept ? kept.facts().choice() : null;
            return choice == null
                    ? new KeepInTouchView(person, null, null, null, null)
                    : new KeepInTouchView(
                            person,
                            choice.often(),
                            choice.way(),
                            choice.since(),
                            choice.celebrate());
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final Aggregate<KeepInTouch, KeepInTouch.Command, KeepInTouch.Event> all;
    private final ContactAccess access;
    private final Places places;

    KeepInTouchController(
            Aggregate<KeepInTouch, KeepInTouch.Command, KeepInTouch.Event> all,
            ContactAccess access,
            Places places) {
        this.all = all;
        this.access = access;
        this.places = places;
    }

    @Operation(summary = "How someone likes to be kept in touch with")
    @Whole("What one person chose")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    KeepInTouchView read(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return KeepInTouchView.of(id, all.find(id).orElseGet(KeepInTouch.None::new));
    }

    @Operation(summary = "Say how someone likes to be kept in touch with")
    @Refuses("died")
    @PutMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    KeepInTouchView choose(
            @PathVariable PersonId id,
            @Valid @RequestBody ChoiceRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var place = access.mustBeWith(id);
        var choice = request.on(places.today(place));
        return KeepInTouchView.of(id, all.of(id).handle(new Choose(id, place, choice), cause));
    }
}
