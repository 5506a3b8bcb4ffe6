package org.livingwell.contact.reaching.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.need.KnownNeeds;
import org.livingwell.contact.reaching.need.WhenTalking;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

/** Asked by services that would reach somebody, or let somebody reach them; silence is no. */
@RestController
class GateController {

    record AskedFor(
            @NotNull(message = "Say by which way") Channel channel,
            @NotNull(message = "Say when") Instant at) {}

    private final Gatekeeper gate;
    private final KnownNeeds needs;
    private final ContactAccess access;

    GateController(Gatekeeper gate, KnownNeeds needs, ContactAccess access) {
        this.gate = gate;
        this.needs = needs;
        this.access = access;
    }

    @PostMapping("/internal/people/{id}/gate")
    @PreAuthorize("hasRole('service')")
    CallBackView ask(@PathVariable PersonId id, @Valid @RequestBody AskedFor asked, Caller caller) {
        access.mustPassOn(caller);
        var channel = asked.channel();
        var may = GateView.of(id, channel, gate.ask(id, channel, Kind.BY_ITSELF, asked.at()));
        boolean no = may.may() == GateView.May.NO;
        return new CallBackView(may, no ? WhenTalking.NOTHING : needs.whenTalking(id));
    }
}
