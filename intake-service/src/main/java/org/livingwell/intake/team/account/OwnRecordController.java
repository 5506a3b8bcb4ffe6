package org.livingwell.intake.team.account;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.stream.Stream;

/** Staff who are supported themselves say so, and are shut out of their own record as staff. */
@RestController
class OwnRecordController {

    record Claimed(PersonId person) implements AboutPeople {

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final LoginsOfOne logins;
    private final IntakeAccess access;

    OwnRecordController(LoginsOfOne logins, IntakeAccess access) {
        this.logins = logins;
        this.access = access;
    }

    @Operation(summary = "Say that this record is your own, and give up access to it as staff")
    @Refuses({"linked-already", "sign-in-service-away"})
    @PostMapping("/api/people/{id}/is-me")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Claimed claim(@PathVariable PersonId id, Caller caller) {
        access.mustWorkWith(id, caller);
        logins.link(caller, id);
        return new Claimed(id);
    }
}
