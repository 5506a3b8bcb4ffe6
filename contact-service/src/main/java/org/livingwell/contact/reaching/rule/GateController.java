package org.livingwell.contact.reaching.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.livingwell.contact.ContactAccess;
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
    private final ContactAccess access;

    GateController(Gatekeeper gate, ContactAccess access) {
        this.gate = gate;
        this.access = access;
    }

    @PostMapping("/internal/people/{id}/gate")
    @PreAuthorize("hasRole('service')")
    GateView ask(@PathVariable PersonId id, @Valid @RequestBody AskedFor asked, Caller caller) {
        access.mustPassOn(caller);
        return GateView.of(
                id, asked.channel(), gate.ask(id, asked.channel(), Kind.BY_ITSELF, asked.at()));
    }
}
