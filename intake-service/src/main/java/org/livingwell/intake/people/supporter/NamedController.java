package org.livingwell.intake.people.supporter;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.people.supporter.domain.NamedSupporter;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whom somebody is to speak with alone, because a person's plan names them as a supporter. */
@RestController
class NamedController {

    private final Aggregate<NamedSupporter, NamedSupporter.Command, NamedSupporter.Event> named;
    private final IntakeAccess access;

    NamedController(
            Aggregate<NamedSupporter, NamedSupporter.Command, NamedSupporter.Event> named,
            IntakeAccess access) {
        this.named = named;
        this.access = access;
    }

    @Operation(summary = "Supporters named in a person's plan, not spoken with yet")
    @Whole("The supporters one person's plan names")
    @GetMapping("/api/people/{id}/supporters")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    NamedSupportersView named(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return NamedSupportersView.of(id, named.about(id).stream());
    }
}
