package org.livingwell.contact.reaching.need;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.Note;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.Say;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Kept;
import org.livingwell.contact.reaching.need.domain.Met;
import org.livingwell.contact.reaching.need.domain.Met.Missing;
import org.livingwell.contact.reaching.said.Asker;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** What somebody needs to understand us: they say it, and whoever works with them. */
@RestController
@RequestMapping("/api/people/{id}/communication-needs")
class CommunicationNeedsController {

    /**
     * @param missing what was not there; empty where all was
     * @param on today where it is left out
     */
    record MetRequest(
            @NotNull(message = "Say what was missing, or leave it empty")
                    @Size(max = 10, message = "Choose each once")
                    List<@NotNull(message = "Choose from the list") Missing> missing,
            @Size(max = 1_000, message = "Use at most 1,000 characters") @Nullable String what,
            @Nullable LocalDate on) {}

    private final Aggregate<
                    CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
            needs;
    private final Asker asker;
    private final ContactAccess access;
    private final Places places;

    CommunicationNeedsController(
            Aggregate<CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
                    needs,
            Asker asker,
            ContactAccess access,
            Places places) {
        this.needs = needs;
        this.asker = asker;
        this.access = access;
        this.places = places;
    }

    @Operation(summary = "What someone needs to understand us and be understood")
    @Whole("What holds for one person, and the latest 20 times they were met")
    @Tagged(ofPart = true)
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<CommunicationNeedsView> read(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return answer(id);
    }

    @Operation(summary = "Say what someone needs to understand us and be understood")
    @Tagged
    @Refuses("not-known-yet")
    @PutMapping
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<CommunicationNeedsView> say(
            @PathVariable PersonId id,
            Seen seen,
            @Valid @RequestBody NeedsRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var place = access.mustBeWith(id);
        var by = access.isOneself(id, caller) ? null : caller.worker();
        var whom = asker.whom(id, place);
        var say = new Say(request.needs(whom.today()), by, seen.revision(), whom);
        needs.of(id).handle(say, cause);
        return answer(id);
    }

    @Operation(summary = "Say whether what someone needs was there when they were met")
    @Refuses({"date-to-come", "not-known-yet"})
    @PostMapping("/met")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    void met(
            @PathVariable PersonId id,
            @Valid @RequestBody MetRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var whom = asker.whom(id, access.mustBeWith(id));
        var on = request.on() == null ? whom.today() : request.on();
        var met = new Met(on, request.missing(), Words.of(request.what()), caller.worker());
        needs.of(id).handle(new Note(met, whom), cause);
    }

    private ResponseEntity<CommunicationNeedsView> answer(PersonId id) {
        var kept = needs.find(id).orElse(null) instanceof Kept it ? it : null;
        var held = kept == null ? null : kept.held();
        List<Met> met = kept == null ? List.of() : kept.met();
        var today = places.today(access.mustBeWith(id));
        return ResponseEntity.ok()
                .eTag(Seen.tag(held == null ? 0 : held.revision()))
                .body(CommunicationNeedsView.of(id, held, met, today));
    }
}
