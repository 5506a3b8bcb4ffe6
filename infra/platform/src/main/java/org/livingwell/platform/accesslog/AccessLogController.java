package org.livingwell.platform.accesslog;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator have the log checked, and careplan ask who has seen somebody's record. */
@RestController
class AccessLogController {

    private final AccessLogCheck check;
    private final SeenBy seen;

    AccessLogController(AccessLogCheck check, SeenBy seen) {
        this.check = check;
        this.seen = seen;
    }

    @PostMapping("/operator/access-log/verify")
    @PreAuthorize("hasRole('operator')")
    AccessLogCheck.Outcome verify() {
        return check.verify();
    }

    @GetMapping("/internal/people/{id}/seen")
    @PreAuthorize("hasRole('service')")
    Seen seen(@PathVariable PersonId id, Caller caller) {
        if (!"careplan-service".equals(caller.service())) {
            throw new AccessDeniedException("not on the list");
        }
        return seen.of(id);
    }
}
