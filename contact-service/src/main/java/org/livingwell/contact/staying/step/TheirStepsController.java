package org.livingwell.contact.staying.step;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.contact.ContactAccess;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is open for one person, for whoever may read their record. */
@RestController
class TheirStepsController {

    private final NextSteps lists;
    private final ContactAccess access;

    TheirStepsController(NextSteps lists, ContactAccess access) {
        this.lists = lists;
        this.access = access;
    }

    @Operation(summary = "A person's open next steps")
    @Whole("What is open for one person")
    @GetMapping("/api/people/{id}/next-steps")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    NextStepsView of(@PathVariable PersonId id, Caller caller) {
        access.mustReach(id, caller);
        return lists.of(id);
    }
}
