package org.livingwell.contact.reaching.rule;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command.Say;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.reaching.rule.domain.Recorded.By;
import org.livingwell.contact.reaching.said.Asker;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;

/** How somebody may be reached: they themselves say it, and whoever works with them. */
@RestController
@RequestMapping("/api/people/{id}")
class RulesController {

    record GateRequest(@NotNull(message = "Say by which way") Channel channel) {}

    private final Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules;
    private final Gatekeeper gate;
    private final Asker asker;
    private final ContactAccess access;
    private final Places places;
    private final Clock clock;

    RulesController(
            Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules,
            Gatekeeper gate,
            Asker asker,
            ContactAccess access,
            Places places,
            Clock clock) {
        this.rules = rules;
        this.gate = gate;
        this.asker = asker;
        this.access = access;
        this.places = places;
        this.clock = clock;
    }

    @Operation(summary = "How somebody may be reached")
    @Whole("What holds for one person")
    @Tagged(ofPart = true)
    @GetMapping("/contact-rules")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<RulesView> read(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return answer(id);
    }

    @Operation(summary = "Say how somebody may be reached")
    @Tagged
    @Refuses({
        "date-to-come",
        "heard-before",
        "heard-not-allowed",
        "looser-needs-hearing",
        "not-known-yet"
    })
    @PutMapping("/contact-rules")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<RulesView> say(
            @PathVariable PersonId id,
            Seen seen,
            @Valid @RequestBody RulesRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        var place = access.mustBeWith(id);
        var today = places.today(place);
        boolean own = access.isOneself(id, caller);
        var heard = own || request.heard() == null ? null : request.heard().hearing();
        rules.of(id)
                .handle(
                        new Say(
                                request.rules().rules(today),
                                own ? By.PERSON : By.WORKER,
                                heard,
                                seen.revision(),
                                asker.whom(id, place)),
                        cause);
        return answer(id);
    }

    @Operation(summary = "Ask whether somebody may be reached now")
    @PostMapping("/gate")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    GateView ask(
            @PathVariable PersonId id, @Valid @RequestBody GateRequest request, Caller caller) {
        access.mustWorkWith(id, caller);
        var channel = request.channel();
        return GateView.of(id, channel, gate.ask(id, channel, Kind.BY_HAND, clock.instant()));
    }

    private ResponseEntity<RulesView> answer(PersonId id) {
        var look = gate.look(id);
        var held = look.held();
        var today = places.today(access.mustBeWith(id));
        var now = clock.instant();
        var screen = look.screen(now);
        var view = RulesView.of(id, held, today, screen, (way, kind) -> look.ask(way, kind, now));
        return ResponseEntity.ok().eTag(Seen.tag(held == null ? 0 : held.revision())).body(view);
    }
}
